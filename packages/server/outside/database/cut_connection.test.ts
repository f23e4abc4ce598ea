import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { ask } from '../../testing/ask.ts'
import { openTestHouse } from '../../testing/house.ts'
import { databaseProblem } from './database_problem.ts'

const { inside, url } = await openTestHouse()

test('a connection that is cut between two queries of a transaction fails that transaction and nothing else', async () => {
  const cut = inside(async (db) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db.q)
    assert.deepEqual(await ask(url, `select pg_terminate_backend(${rows[0]?.pid}, 5000)`), [true])
    await pause(100)
    await sql`select 1`.execute(db.q)
  })
  await assert.rejects(cut, (fault) => databaseProblem(fault) === 'database_away')
  assert.equal(await inside(async () => 'works'), 'works')
})
