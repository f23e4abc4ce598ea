import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ask } from '../../testing/ask.ts'
import { ownFolder } from '../../testing/data_folder.ts'
import { withTestDatabase } from '../../testing/database.ts'
import { freePort } from './access.ts'
import { isDatabaseAway } from './away.ts'
import { openDatabase } from './database.ts'
import { openExternal } from './external.ts'

const { url } = await withTestDatabase()
const silent = () => undefined

test('with DATABASE_URL nothing is started and nothing is stopped', async (t) => {
  const settings = await ownFolder(t)
  const opening = await openDatabase({ ...settings, databaseUrl: url }, { purpose: 'serve' })
  assert.ok(opening.ok)
  assert.equal(opening.database.embedded, false)
  assert.equal(existsSync(join(settings.dataDir, 'postgres')), false)
  await opening.database.close()
  assert.deepEqual(await ask(url, 'select 1'), [1])
})

test('a database that does not answer is refused with its place, never its password', async () => {
  const opening = await openExternal(`postgresql://me:hemligt@127.0.0.1:${await freePort()}/x`, silent, 0)
  assert.ok(!opening.ok)
  assert.match(opening.reason.sv, /127\.0\.0\.1:\d+\/x i DATABASE_URL går inte att använda/)
  assert.doesNotMatch(opening.reason.sv, /hemligt/)
})

test('a refused sign-in is told at once', async () => {
  const wrong = new URL(url)
  wrong.username = 'obehorig'
  const opening = await openExternal(wrong.href, silent)
  assert.match(opening.ok ? '' : opening.reason.sv, /obehorig/)
})

test('a refused connection and an ended session mean that the database is away; a wrong question does not', async () => {
  const errorOf = (to: string, question: string): Promise<unknown> =>
    ask(to, question).catch((error) => error)
  assert.equal(isDatabaseAway(await errorOf(`postgresql://x@127.0.0.1:${await freePort()}/x`, '')), true)
  assert.equal(isDatabaseAway(await errorOf(url, 'select pg_terminate_backend(pg_backend_pid())')), true)
  assert.equal(isDatabaseAway(await errorOf(url, 'select nonsense')), false)
})
