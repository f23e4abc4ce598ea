import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
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

/** Runs a script or a program of a package on this Node, and gives its exit code and all it said. */
export const heard = (...args) =>
  new Promise((resolve) => {
    const env = process.stdout.isTTY ? { FORCE_COLOR: '1', ...process.env } : process.env
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env })
    let said = ''
    const hear = (piece) => {
      said += piece
    }
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear)
    child.once('error', (error) => resolve({ code: 1, said: `${error.message}\n` }))
    child.once('close', (code) => resolve({ code: code ?? 1, said }))
  })

const lineOf = (name, code, start) => `${code === 0 ? '✔' : '✖'} ${name} (${seconds(start)})`

/**
 * Runs the stages, each a name and a function that gives what `heard` gives, as many at a time as there are processors and
 * all of them even when one fails. What one that failed says comes whole when it has ended. Gives 1 when any failed.
 */
export async function runSideBySide(stages) {
  const left = [...stages]
  let failed = 0
  const work = async () => {
    for (let stage = left.shift(); stage; stage = left.shift()) {
      const [[name, act], start] = [stage, performance.now()]
      const { code, said } = await act()
      if (code !== 0) failed = 1
      process.stdout.write(`${code === 0 ? '' : said}${lineOf(name, code, start)}\n`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return failed
}

/**
 * Runs the stages one after another, all of them even when one fails, says how long each took, and gives 1 when any
 * failed. A stage is a name and a function that gives an exit code; what it says goes straight through.
 */
export async function runStages(stages) {
  const told = []
  let failed = false
  for (const [name, act] of stages) {
    const start = performance.now()
    console.log(`\n── ${name}`)
    const code = await act()
    failed ||= code !== 0
    told.push(lineOf(name, code, start))
    console.log(told.at(-1))
  }
  console.log(`\n${told.join('\n')}`)
  return failed ? 1 : 0
}
