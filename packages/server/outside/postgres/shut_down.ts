import { setTimeout as pause } from 'node:timers/promises'
import { stillRuns } from './postmaster_file.ts'

const signal = (pid: number, name: 'SIGINT' | 'SIGQUIT'): void => {
  try {
    process.kill(pid, name)
  } catch {
    // it went away by itself
  }
}

async function goneWithin(cluster: string, pid: number, ms: number): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await pause(10))
    if (!(await stillRuns(cluster, pid))) return true
  return false
}

/** Stops PostgreSQL the fast and clean way (open transactions are rolled back) and waits; after a minute, harshly. */
export async function shutDown(cluster: string, pid: number): Promise<void> {
  if (!(await stillRuns(cluster, pid))) return
  signal(pid, 'SIGINT')
  if (await goneWithin(cluster, pid, 60_000)) return
  signal(pid, 'SIGQUIT')
  await goneWithin(cluster, pid, 10_000)
}

/** Asks PostgreSQL to stop without waiting, for the last moment of a process that ends early. */
export const askToStop = (pid: number): void => signal(pid, 'SIGINT')
