import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

function runs(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function holderOf(path) {
  try {
    return Number(readFileSync(path, 'utf8'))
  } catch {
    return 0
  }
}

// in a container the number may since have gone to something else
const longest = 15 * 60_000
const isOld = (path) =>
  Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > longest

function take(path) {
  try {
    writeFileSync(path, `${process.pid}`, { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const pid = holderOf(path)
    if ((pid && !runs(pid)) || isOld(path)) rmSync(path, { force: true })
    return false
  }
}

/** Runs `work` while no other set-up runs in this repository; `waiting` is called once when there is one to wait for. */
export function alone(root, waiting, work) {
  const path = join(root, '.cache', 'ready.lock')
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (let told = false; !take(path); sleep(300)) {
    if (!told) waiting()
    told = true
  }
  process.once('exit', () => rmSync(path, { force: true }))
  work()
}
