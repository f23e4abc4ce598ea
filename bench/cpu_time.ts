import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Stat {
  readonly pid: number
  readonly parent: number
  readonly seconds: number
}

const ticksPerSecond = 100

/** What Linux tells of a process; undefined when it has gone. Fields as in proc_pid_stat(5). */
const statOf = (pid: string): Stat | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [parent = 0, user = 0, system = 0, ...ended] = [fields[1], ...fields.slice(11, 15)]
    return {
      pid: Number(pid),
      parent,
      seconds: [user, system, ...ended].reduce((a, b) => a + b, 0) / ticksPerSecond,
    }
  } catch {
    return undefined
  }
}

/**
 * CPU seconds used so far by the server and by its PostgreSQL. Unlike the clock on
 * the wall it tells the same on a busy machine; undefined where there is no /proc.
 */
export const cpuTime = (
  server: number,
  dataDir: string,
): { server: number; database: number } | undefined => {
  const own = statOf(String(server))
  if (!own) return undefined
  const postmaster = Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
  const database = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => statOf(pid) ?? [])
    .filter((s) => s.pid === postmaster || s.parent === postmaster)
    .reduce((sum, s) => sum + s.seconds, 0)
  return { server: own.seconds, database }
}
