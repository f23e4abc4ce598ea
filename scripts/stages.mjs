import { spawn } from 'node:child_process'
import { root } from './node24.mjs'

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Runs one program in the repository's folder and gives its exit code; its output goes straight through. */
export const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.once('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })

/** Runs a program of a package in node_modules on this Node: `tool('typescript/bin/tsc', ['-p', '.'])`. */
export const tool = (path, args, env) => run(process.execPath, [`node_modules/${path}`, ...args], env)

/**
 * Runs the stages one after another, all of them even when one fails, says how long each took, and gives 1 when any
 * failed. A stage is a name and a function that gives an exit code.
 */
export async function runStages(stages) {
  const told = []
  let failed = false
  for (const [name, act] of stages) {
    const start = performance.now()
    console.log(`\n── ${name}`)
    const code = await act()
    failed ||= code !== 0
    told.push(`${code === 0 ? '✔' : '✖'} ${name} (${seconds(start)})`)
    console.log(told.at(-1))
  }
  console.log(`\n${told.join('\n')}`)
  return failed ? 1 : 0
}
