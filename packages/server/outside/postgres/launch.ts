import { spawn } from 'node:child_process'
import { open, readFile, rename, stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Account } from './account.ts'
import { cleanEnvironment } from './clean_environment.ts'
import { readPostmasterFile } from './postmaster_file.ts'

/** What it takes to run one cluster. */
export interface Launch {
  readonly postgres: string
  readonly cluster: string
  readonly account: Account | undefined
  readonly log: string
  /** False only for tests: faster, and a power cut may lose everything. */
  readonly durable: boolean
}

/** The process number of a PostgreSQL that answers, or what it wrote before it gave up. */
export type Launched =
  | { readonly ok: true; readonly pid: number }
  | { readonly ok: false; readonly said: string }

// terse, and no statements: an error line must never carry a value out of a record
const quietLog = [
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
  'log_checkpoints=off',
  'log_timezone=UTC',
]
const carelessForTests = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off']

// as much as a file of 100,000 rows needs while it is checked and taken in; less is read and written again and again.
// Only what has been used takes memory.
const pagesInMemory = 'shared_buffers=256MB'

function flags({ cluster, durable }: Launch, port: number): readonly string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${port}`,
    'timezone=UTC',
    pagesInMemory,
    ...quietLog,
    ...(durable ? ['fsync=on'] : carelessForTests),
  ]
  return ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])]
}

const longestLog = 5_000_000

async function openLog(path: string) {
  const size = await stat(path)
    .then((found) => found.size)
    .catch(() => 0)
  if (size > longestLog) await rename(path, `${path}.1`)
  return open(path, 'a', 0o600)
}

/**
 * Runs PostgreSQL on 127.0.0.1 and waits until it takes sessions, however long recovery takes. It gets a session
 * of its own (Ctrl-C in the terminal must not reach it before we have finished) and writes to a file (a pipe
 * would break with us).
 */
export async function launch(wanted: Launch, port: number): Promise<Launched> {
  const log = await openLog(wanted.log)
  const { size } = await log.stat()
  let gone = ''
  const child = spawn(wanted.postgres, flags(wanted, port), {
    cwd: '/',
    detached: true,
    env: cleanEnvironment(),
    stdio: ['ignore', log.fd, log.fd],
    ...wanted.account,
  })
  child.once('error', (error) => (gone = error.message))
  child.once('exit', (code, signal) => (gone = `exit ${code ?? signal}`))
  child.unref()
  await log.close()
  while (gone === '') {
    const file = await readPostmasterFile(wanted.cluster)
    if (file?.ready && file.pid === child.pid) return { ok: true, pid: file.pid }
    await pause(10)
  }
  const said = (await readFile(wanted.log)).subarray(size).toString()
  return { ok: false, said: `${said}\n${gone}` }
}
