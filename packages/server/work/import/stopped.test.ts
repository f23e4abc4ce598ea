import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from '../../testing/ask.ts'
import { openTestHouse } from '../../testing/house.ts'
import { check, many, see, send, settled } from '../../testing/importing.ts'
import { newCollection } from '../../testing/recording.ts'
import { askApply, askCheck, askUndo } from './ask_import.ts'
import { runErrand } from './run_errand.ts'

const { as, clock, house, inside, tenant, url } = await openTestHouse()
const lead = await as('Lena', 'lead')
const collection = await newCollection(lead)
const submitted = async () =>
  (await ask(url, `select count(*)::int from records where state = 'submitted'`))[0]

/** A job that is told to stop before its first step, as when the house stops. */
const stopped = (id: string) =>
  runErrand({ app: house.pools.app, clock, stop: AbortSignal.abort() }, tenant, id)

test('a check, an application and an undo that were stopped go on by themselves, once each', async () => {
  const id = await send(lead, collection, many('S', 40), { each: 10 })
  await inside((db) => askCheck(db, id, clock.now()), tenant, lead.user)
  await stopped(id)
  assert.equal((await see(lead, id)).state, 'checking')
  await house.importing.tidy()
  assert.equal((await settled(lead, id)).counts?.new, 40)

  const taking = { mode: 'all', acceptQueries: {} } as const
  await inside((db) => askApply(db, id, taking, clock.now()), tenant, lead.user)
  await stopped(id)
  assert.deepEqual([(await see(lead, id)).state, await submitted()], ['applying', 0])
  await Promise.all([house.importing.tidy(), house.importing.tidy()])
  assert.deepEqual([(await settled(lead, id)).applied?.created, await submitted()], [40, 40])

  await inside((db) => askUndo(db, id, false), tenant, lead.user)
  await Promise.all([house.importing.tidy(), house.importing.tidy()])
  assert.deepEqual([(await settled(lead, id)).undone?.withdrawn, await submitted()], [40, 0])
  const acts = `select act || ' ' || count(*) from audit_log where act in ('import_applied', 'import_undone') group by act order by 1`
  assert.deepEqual(await ask(url, acts), ['import_applied 1', 'import_undone 1'])
})

test('a check that fails for a fault of ours leaves the rows where they are, and is asked for once more', async () => {
  const id = await send(lead, collection, many('F', 20), { each: 10 })
  await ask(
    url,
    `create function fail() returns trigger language plpgsql as 'begin raise exception ''x''; end'`,
  )
  await ask(
    url,
    `create trigger fail before update on imports for each row when (new.state = 'checked') execute function fail()`,
  )
  const failed = await check(lead, id)
  assert.deepEqual(
    [failed.state, failed.trouble, failed.received, failed.rows],
    ['receiving', 'fault', 20, 20],
  )
  await ask(url, 'drop trigger fail on imports')
  const { state, trouble, counts } = await check(lead, id)
  assert.deepEqual([state, trouble, counts?.new], ['checked', null, 20])
})

test('rows that came another day are held against the rules of today', async () => {
  const future = {
    utredning_slut: '2025-12-01',
    utredning_start: '2025-11-20',
    inkom_datum: '2025-11-18',
    forlangd: 'nej',
  }
  const id = await send(lead, collection, many('T', 30, future), { each: 10 })
  clock.forward(24 * 60)
  const lisa = await as('Lisa', 'lead')
  assert.equal((await check(lisa, id)).state, 'checked')
  const judged = `select distinct judged_on::text from import_chunks where import_id = '${id}'`
  assert.deepEqual(await ask(url, judged), [clock.today()])
  assert.deepEqual(await ask(url, `select count(*)::int from import_rows where import_id = '${id}'`), [30])
})

test('the queue sees its own tables and no others', async () => {
  const rights = `select count(*)::int from information_schema.role_table_grants
    where grantee = 'lyhord_jobs' and table_schema <> 'lyhord_jobs'`
  assert.deepEqual(await ask(url, rights), [0])
  const kept = await ask(url, 'select distinct k from lyhord_jobs.job, jsonb_object_keys(data) k order by 1')
  assert.deepEqual(kept, ['id', 'tenant'], 'ids alone')
})
