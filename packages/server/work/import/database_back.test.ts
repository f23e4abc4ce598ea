import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { ask } from '../../testing/ask.ts'
import { openTestHouse } from '../../testing/house.ts'
import { many, see, send } from '../../testing/importing.ts'
import { newCollection } from '../../testing/recording.ts'
import { askCheck } from './ask_import.ts'

const { as, clock, house, inside, tenant, url } = await openTestHouse()
const lead = await as('Lena', 'lead')
const database = new URL(url).pathname.slice(1)
const elsewhere = Object.assign(new URL(url), { pathname: '/postgres' }).href

/** Lets nobody into the database, and throws out those who are there. */
const away = async (): Promise<void> => {
  await ask(elsewhere, `alter database ${database} allow_connections false`)
  await ask(elsewhere, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`)
}

test('a job whose database went away under it goes on soon after it is back, though the queue never heard', async () => {
  const id = await send(lead, await newCollection(lead), many('D', 20))
  await inside((db) => askCheck(db, id, clock.now()), tenant, lead.user)
  const holder = new pg.Client({ connectionString: url })
  holder.on('error', () => undefined)
  await holder.connect()
  await holder.query(`begin; select from imports where import_id = '${id}' for update`)
  await house.importing.ask({ tenant, id })
  const blocked = `select count(*)::int from pg_stat_activity
    where datname = '${database}' and wait_event_type = 'Lock' and pid <> pg_backend_pid()`
  while ((await ask(elsewhere, blocked))[0] === 0) await pause(20)
  await away()
  await pause(3000)
  await ask(elsewhere, `alter database ${database} allow_connections true`)
  for (const end = Date.now() + 60_000; (await see(lead, id)).state === 'checking'; await pause(200))
    assert.ok(Date.now() < end, 'the check stands still')
  assert.equal((await see(lead, id)).counts?.new, 20)
})
