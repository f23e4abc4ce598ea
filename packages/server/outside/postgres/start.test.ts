import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { ask } from '../../testing/ask.ts'
import { opened, ownFolder, usedFolder } from '../../testing/data_folder.ts'
import { openDatabase } from './database.ts'

test('the first start makes a durable database of this machine only, in Swedish order', async (t) => {
  const { url } = await opened(t, await ownFolder(t))
  assert.deepEqual(await ask(url, 'show fsync'), ['on'])
  assert.deepEqual(await ask(url, 'show listen_addresses'), ['127.0.0.1'])
  assert.deepEqual(await ask(url, 'show unix_socket_directories'), [''])
  assert.deepEqual(await ask(url, 'show server_encoding'), ['UTF8'])
  const order = await ask(url, `select x from unnest(array['ö', 'Åsa', 'z', 'ä', 'asp']) x order by x`)
  assert.deepEqual(order, ['asp', 'z', 'Åsa', 'ä', 'ö'])
})

test('a restart keeps the data and the port', async (t) => {
  const settings = await usedFolder()
  const first = await opened(t, settings)
  await ask(first.url, 'create table if not exists kept as select 7 as x')
  await first.close()
  await assert.rejects(ask(first.url, 'select 1'), /ECONNREFUSED/)
  const second = await opened(t, settings)
  assert.equal(second.url, first.url)
  assert.deepEqual(await ask(second.url, 'select x from kept'), [7])
})

test('only the owner can read the password, and another password is refused', async (t) => {
  const settings = await usedFolder()
  const { url } = await opened(t, settings)
  const { mode } = await stat(join(settings.dataDir, 'postgres', 'lyhord.json'))
  assert.equal(mode & 0o077, 0)
  const guessed = new URL(url)
  guessed.password = 'lyhord'
  await assert.rejects(ask(guessed.href, 'select 1'), /password authentication failed/)
})

test('an error in the database never writes a value to its log', async (t) => {
  const settings = await usedFolder()
  const { url } = await opened(t, settings)
  await ask(url, 'create table people (name text primary key)')
  await ask(url, `insert into people values ('Hemlig')`)
  await assert.rejects(ask(url, `insert into people values ('Hemlig')`), /duplicate key/)
  const log = await readFile(join(settings.dataDir, 'postgres.log'), 'utf8')
  assert.match(log, /duplicate key/)
  assert.doesNotMatch(log, /Hemlig/)
})

test('a taken port is exchanged for a free one', async (t) => {
  const settings = await usedFolder()
  const first = await opened(t, settings)
  await first.close()
  const squatter = createServer().listen(Number(new URL(first.url).port), '127.0.0.1')
  await once(squatter, 'listening')
  t.after(() => squatter.close())
  const second = await opened(t, settings)
  assert.notEqual(new URL(second.url).port, new URL(first.url).port)
  assert.deepEqual(await ask(second.url, 'select 1'), [1])
})

test('a data folder that is a file is refused in words', async (t) => {
  const settings = await ownFolder(t)
  const dataDir = join(settings.dataDir, 'a file')
  await writeFile(dataDir, '')
  const opening = await openDatabase({ ...settings, dataDir }, { purpose: 'serve' })
  assert.match(opening.ok ? '' : opening.reason.sv, /DATA_DIR är en fil/)
})
