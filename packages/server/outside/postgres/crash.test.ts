import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { ask } from '../../testing/ask.ts'
import { opened, postmasterOf, usedFolder } from '../../testing/data_folder.ts'
import { end, startHolder } from '../../testing/holder.ts'
import type { Settings } from '../settings.ts'
import { readAccess, urlOf } from './access.ts'
import { stillRuns } from './postmaster_file.ts'

const clusterOf = (settings: Settings): string => join(settings.dataDir, 'postgres')

async function killDatabase(settings: Settings): Promise<void> {
  const pid = await postmasterOf(settings)
  process.kill(pid, 'SIGKILL')
  while (await stillRuns(clusterOf(settings), pid)) await pause(10)
}

async function leaveOrphan(t: TestContext, settings: Settings): Promise<void> {
  const holder = await startHolder(t, settings)
  const access = await readAccess(clusterOf(settings))
  assert.ok(access)
  await ask(urlOf(access, 'lyhord'), 'create table if not exists kept as select 7 as x')
  await end(holder, 'SIGKILL')
}

test('a database left running by a killed server is taken over, not restarted', async (t) => {
  const settings = await usedFolder()
  await leaveOrphan(t, settings)
  const orphan = await postmasterOf(settings)
  const { url } = await opened(t, settings)
  assert.equal(await postmasterOf(settings), orphan)
  assert.deepEqual(await ask(url, 'select x from kept'), [7])
})

test('a database taken over is stopped like any other', async (t) => {
  const settings = await usedFolder()
  await leaveOrphan(t, settings)
  const orphan = await postmasterOf(settings)
  const { close } = await opened(t, settings)
  await close()
  assert.equal(await stillRuns(clusterOf(settings), orphan), false)
})

test('server and database both killed: the next start recovers what was committed', async (t) => {
  const settings = await usedFolder()
  await leaveOrphan(t, settings)
  await killDatabase(settings)
  const { url } = await opened(t, settings)
  assert.deepEqual(await ask(url, 'select x from kept'), [7])
})

test('both killed while somebody is served: the next start waits until they have let go', async (t) => {
  const settings = await usedFolder()
  await leaveOrphan(t, settings)
  const access = await readAccess(clusterOf(settings))
  assert.ok(access)
  const address = urlOf(access, 'lyhord')
  const served = ask(address, 'select count(*) from generate_series(1, 5000000)').catch(() => undefined)
  const atWork = `select count(*)::int from pg_stat_activity where query like '%5000000)' and state = 'active'`
  while ((await ask(address, atWork))[0] !== 1) await pause(10)
  await killDatabase(settings)
  const { url } = await opened(t, settings)
  assert.deepEqual(await ask(url, 'select x from kept'), [7])
  await served
})

test('a pid file whose number now belongs to another program does not stop the start', async (t) => {
  const settings = await usedFolder()
  await leaveOrphan(t, settings)
  await killDatabase(settings)
  const file = join(clusterOf(settings), 'postmaster.pid')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/^\d+/, `${process.pid}`))
  const { url } = await opened(t, settings)
  assert.deepEqual(await ask(url, 'select x from kept'), [7])
})

test('a database that is killed under a living server comes back, and its pool recovers alone', async (t) => {
  const settings = await usedFolder()
  const said: string[] = []
  const { url } = await opened(t, settings, { say: (text) => said.push(text.sv) })
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 1000 })
  pool.on('error', () => undefined)
  t.after(() => pool.end())
  await pool.query('create table if not exists kept as select 7 as x')
  await killDatabase(settings)
  const asked = async () => (await pool.query('select x from kept').catch(() => undefined))?.rows[0]
  // the process behind an open connection may answer a moment longer than the one that was killed
  const isBack = async () => said.at(-1) === 'Databasen är tillbaka.' && (await asked())
  for (const deadline = Date.now() + 60_000; !(await isBack()) && Date.now() < deadline; ) await pause(50)
  assert.deepEqual(await asked(), { x: 7 })
  assert.deepEqual(said.slice(-2), ['Databasen försvann. Den startas igen.', 'Databasen är tillbaka.'])
})

test('a process that is asked to end takes its database down with it', async (t) => {
  const settings = await usedFolder()
  const holder = await startHolder(t, settings)
  const pid = await postmasterOf(settings)
  await end(holder, 'SIGTERM')
  assert.equal(holder.exitCode, 143)
  assert.equal(await stillRuns(clusterOf(settings), pid), false)
})
