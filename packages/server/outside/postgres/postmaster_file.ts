import { execFile } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** What a running PostgreSQL says about itself in `postmaster.pid`. */
export interface PostmasterFile {
  readonly pid: number
  readonly port: number
  readonly ready: boolean
}

const pathIn = (cluster: string): string => join(cluster, 'postmaster.pid')

/** Reads `postmaster.pid`; undefined when there is none, or it is still being written. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(pathIn(cluster), 'utf8').catch(() => '')
  const [pid, , , port, , , , status] = text.split('\n')
  if (!pid || !/^\d+$/.test(pid)) return undefined
  return { pid: Number(pid), port: Number(port), ready: status?.trim() === 'ready' }
}

async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  const seen = await promisify(execFile)('ps', ['-o', 'command=', '-p', `${pid}`]).catch(() => ({
    stdout: '',
  }))
  return seen.stdout
}

/** Whether that process is alive and is PostgreSQL on this folder, not a stranger who got the number later. */
export const isPostgresOf = async (cluster: string, pid: number): Promise<boolean> => {
  // a zombie has an empty command line, so one that nobody has reaped counts as gone
  const command = await commandOf(pid)
  return command.includes('postgres') && command.includes(cluster)
}

/** Whether that process still runs; quick enough to be asked several times a second. */
export async function stillRuns(cluster: string, pid: number): Promise<boolean> {
  if (process.platform === 'linux') return isPostgresOf(cluster, pid)
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const nobodysNumber = 2147483646

/**
 * Makes a left-over `postmaster.pid` harmless when its number now belongs to another program (or a zombie), for
 * which PostgreSQL would refuse to start. The file stays, since its other lines let PostgreSQL see old sessions
 * that are still attached.
 */
export async function disownPostmasterFile(cluster: string): Promise<void> {
  const text = await readFile(pathIn(cluster), 'utf8').catch(() => '')
  if (text === '') return
  const file = await open(pathIn(cluster), 'r+')
  await file.truncate()
  await file.write(text.replace(/^[^\n]*/, `${nobodysNumber}`), 0)
  await file.close()
}
