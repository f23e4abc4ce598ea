import { rmSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { type Database, type OpenOptions, openDatabase } from '../outside/postgres/database.ts'
import { readPostmasterFile } from '../outside/postgres/postmaster_file.ts'
import type { Settings } from '../outside/settings.ts'

const settingsOn = (dataDir: string): Settings => ({
  port: 0,
  host: '127.0.0.1',
  dataDir,
  logLevel: 'silent',
  language: 'sv',
})

async function newFolder(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lyhord-folder-'))
  await chmod(dataDir, 0o711)
  return dataDir
}

const remove = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })

/** Settings on an empty data folder of the test's own, removed after it. */
export async function ownFolder(t: TestContext): Promise<Settings> {
  const dataDir = await newFolder()
  t.after(() => remove(dataDir))
  return settingsOn(dataDir)
}

async function makeOnce(): Promise<string> {
  const dataDir = await newFolder()
  // not after(): inside a test that means after this test
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }))
  const opening = await openDatabase(settingsOn(dataDir), { purpose: 'test' })
  if (!opening.ok) throw new Error(opening.reason.en)
  await opening.database.close()
  return dataDir
}

let made: Promise<string> | undefined

/** Settings on a data folder where a database has been before; one for all tests of the file, since it takes a second. */
export async function usedFolder(): Promise<Settings> {
  made ??= makeOnce()
  return settingsOn(await made)
}

/** Opens the database as a server does and closes it after the test. */
export async function opened(
  t: TestContext,
  settings: Settings,
  more?: Partial<OpenOptions>,
): Promise<Database> {
  const opening = await openDatabase(settings, { purpose: 'serve', ...more })
  if (!opening.ok) throw new Error(opening.reason.en)
  t.after(opening.database.close)
  return opening.database
}

/** The process number of the PostgreSQL that runs in the data folder. */
export async function postmasterOf(settings: Settings): Promise<number> {
  const file = await readPostmasterFile(join(settings.dataDir, 'postgres'))
  if (!file) throw new Error('no PostgreSQL runs here')
  return file.pid
}
