import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from '../../testing/ask.ts'
import { opened, postmasterOf, usedFolder } from '../../testing/data_folder.ts'
import { end, startHolder } from '../../testing/holder.ts'
import { openDatabase } from './database.ts'

test('a second server on the same folder is told who holds it, and disturbs nothing', async (t) => {
  const settings = await usedFolder()
  const holder = await startHolder(t, settings)
  const before = await postmasterOf(settings)
  const opening = await openDatabase(settings, { purpose: 'serve' })
  assert.ok(!opening.ok)
  assert.ok(
    opening.reason.sv.includes(`används redan av en annan Lyhörd (lyhord serve, process ${holder.pid})`),
  )
  assert.equal(await postmasterOf(settings), before)
})

test('a command shares the database of a running server and leaves it running', async (t) => {
  const settings = await usedFolder()
  const server = await opened(t, settings)
  const command = await openDatabase(settings, { purpose: 'user list', share: true })
  assert.ok(command.ok)
  assert.equal(command.database.url, server.url)
  await command.database.close()
  assert.deepEqual(await ask(server.url, 'select 1'), [1])
})

test('the folder is free again after close, and after a kill', async (t) => {
  const settings = await usedFolder()
  const holder = await startHolder(t, settings)
  await end(holder, 'SIGKILL')
  const first = await opened(t, settings)
  await first.close()
  const second = await opened(t, settings)
  assert.deepEqual(await ask(second.url, 'select 1'), [1])
})
