#!/usr/bin/env node
// Runs on Node 18 and later, and hands over to the Node 24 that the repository brings. Plain JavaScript on purpose.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** @param {string} folder @returns {string | undefined} */
function broughtNode(folder) {
  const node = join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(node)) return node
  return dirname(folder) === folder ? undefined : broughtNode(dirname(folder))
}

function handOver() {
  const node = broughtNode(here)
  if (!node) {
    console.error(`Lyhörd behöver Node 24, men det här är Node ${process.versions.node}. Kör: npm ci`)
    console.error(`Lyhörd needs Node 24, but this is Node ${process.versions.node}. Run: npm ci`)
    process.exit(1)
  }
  const child = spawn(node, [join(here, 'lyhord.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(name)
    if (signal) process.kill(process.pid, signal)
    else process.exit(code ?? 1)
  })
}

function runHere() {
  const warn = process.listeners('warning')
  process.removeAllListeners('warning')
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') for (const show of warn) show(warning)
  })
  // said in the environment, so that threads know it too
  process.env.NODE_COMPILE_CACHE ??= join(here, '../../../node_modules/.cache/lyhord')
  module.enableCompileCache()
  return import('./lyhord.ts')
}

if (Number(process.versions.node.split('.')[0]) < 24) handOver()
else await runHere()
