import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from '../testing/ask.ts'
import { openTestHouse, type Person } from '../testing/house.ts'
import { actsAbout, newCollection, newRecord, record } from '../testing/recording.ts'

const house = await openTestHouse()
const [disa, edit, berit] = await Promise.all([
  house.as('Disa', 'caseworker'),
  house.as('Edit', 'lead'),
  house.as('Berit', 'administrator'),
])
const collection = await newCollection(edit)

const begin = async () => (await record(disa, collection, { answers: {}, submit: false })).record.id

/** Saves a draft over this version and the next ones, so many times. */
const save = async (by: Person, id: string, version: number, times = 1): Promise<void> => {
  for (let nth = 0; nth < times; nth++)
    await by.ok('PUT /api/records/:record', {
      params: { record: id },
      body: { version: version + nth, answers: { alder: nth } },
    })
}

test('a draft that one person saves time after time is one entry in the log, and the record tells the last', async () => {
  const id = await begin()
  await save(disa, id, 1, 5)
  assert.deepEqual(await actsAbout(berit, id), ['record_made', 'draft_saved'])
  const { record: now } = await disa.ok('GET /api/records/:record', { params: { record: id } })
  assert.deepEqual([now.version, now.changedBy], [6, 'Disa'])
})

test('nobody is hidden by another: each turn of writing, and each reading between, is in the log', async () => {
  const id = await begin()
  await save(disa, id, 1, 2)
  await save(edit, id, 3, 2)
  await save(disa, id, 5)
  await edit.ok('GET /api/records/:record', { params: { record: id } })
  await save(disa, id, 6, 2)
  const { entries } = await berit.ok('GET /api/audit', { query: { record: id } })
  assert.deepEqual(entries.map(({ who, act }) => `${who} ${act}`).reverse(), [
    'Disa record_made',
    'Disa draft_saved',
    'Edit draft_saved',
    'Disa draft_saved',
    'Edit record_read',
    'Disa draft_saved',
  ])
})

test('after a quarter of an hour there is a new entry', async () => {
  const id = await begin()
  await save(disa, id, 1)
  const past = `update audit_log set at = at - interval '15 minutes' where record_id = '${id}'`
  await ask(`${house.url}?options=-c%20session_replication_role%3Dreplica`, past)
  await save(disa, id, 2, 2)
  assert.deepEqual(await actsAbout(berit, id), ['record_made', 'draft_saved', 'draft_saved'])
})

test('the same new record sent twice at the same moment is made once, and both are told so', async () => {
  const body = newRecord(collection)
  const twice = [body, { ...body, id: body.id.toUpperCase() }, body]
  const saved = await Promise.all(twice.map((again) => disa.ok('POST /api/records', { body: again })))
  assert.deepEqual(
    saved.map((s) => [s.record.id.toLowerCase(), s.record.version]),
    twice.map(() => [body.id, 1]),
  )
  const kept = await ask(house.url, `select count(*)::int from records where record_id = '${body.id}'`)
  assert.deepEqual(kept, [1])
})

test('a page that asks for the same questions again is one entry; new questions, and other readers, are told', async () => {
  const id = await begin()
  const now = await newCollection(edit)
  const see = (by: Person, of = collection) =>
    by.ok('GET /api/collections/:collection/flags', { params: { collection: of } })
  const seen = async (by: Person): Promise<number> =>
    (await berit.ok('GET /api/audit', { query: { user: by.user, act: 'flags_listed' } })).total
  for (let nth = 0; nth < 4; nth++) await see(edit)
  assert.equal(await seen(edit), 1)
  await see(disa)
  await see(edit)
  assert.deepEqual([await seen(disa), await seen(edit)], [1, 1])
  const raise = { params: { record: id }, body: { variable: 'kon' } }
  const flag = await disa.ok('POST /api/records/:record/flags', raise)
  await see(edit)
  await see(edit)
  assert.equal(await seen(edit), 2)
  await edit.ok('POST /api/flags/:flag/answer', { params: { flag: flag.id }, body: { codes: ['flicka'] } })
  await see(edit)
  await see(edit)
  assert.equal(await seen(edit), 3, 'the answer was seen, though as many questions stand there')
  await see(edit, now)
  assert.equal(await seen(edit), 4, 'questions of another collection')
})
