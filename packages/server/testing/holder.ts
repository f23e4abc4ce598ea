import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../outside/postgres/database.ts'
import { readSettings, type Settings } from '../outside/settings.ts'

const thisFile = fileURLToPath(import.meta.url)

/** Another Node process that has opened the database in this data folder and sits on it, to be killed by a test. */
export async function startHolder(t: TestContext, settings: Settings): Promise<ChildProcess> {
  const env = { ...process.env, DATA_DIR: settings.dataDir, DATABASE_URL: '' }
  const holder = spawn(process.execPath, [thisFile], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  t.after(() => end(holder, 'SIGTERM'))
  await once(holder.stdout, 'data')
  return holder
}

/** Ends a process with this signal, unless it has ended, and waits until it is gone. */
export async function end(holder: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (holder.exitCode !== null || holder.signalCode !== null) return
  const gone = once(holder, 'exit')
  holder.kill(signal)
  await gone
}

if (process.argv[1] === thisFile) {
  const read = readSettings(process.env)
  const opening = read.ok ? await openDatabase(read.settings, { purpose: 'serve' }) : undefined
  console.log(opening?.ok ? 'open' : 'not open')
  setInterval(() => undefined, 60_000)
}
