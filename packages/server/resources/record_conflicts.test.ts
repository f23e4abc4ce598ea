import assert from 'node:assert/strict'
import { test } from 'node:test'
import { api } from '@lyhord/contract'
import { record as shape } from '@lyhord/contract/resources/records.ts'
import { openTestHouse } from '../testing/house.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { newCollection, newRecord, record } from '../testing/recording.ts'

const house = await openTestHouse()
const [disa, moa, edit] = await Promise.all([
  house.as('Disa', 'caseworker'),
  house.as('Moa', 'caseworker'),
  house.as('Edit', 'lead'),
])
const collection = await newCollection(edit)
const saving = 'PUT /api/records/:record' as const

test('two people save the same draft: the second gets the version of the first, whole, and loses nothing', async () => {
  const { record: begun } = await record(disa, collection, { submit: false })
  const params = { record: begun.id }
  await disa.ok(saving, { params, body: { version: 1, answers: { utredning_id: 'C1', kon: 'pojke' } } })
  const body = { version: 1, answers: { utredning_id: 'C1', kon: 'flicka' } }
  const problem = await moa.refused(saving, { params, body })
  assert.deepEqual([problem.id, problem.status], ['conflict', 409])
  const { record: theirs } = await moa.ok('GET /api/records/:record', { params })
  assert.deepEqual(problem.more, { theirs }, 'in the shape that everybody reads records in')
  assert.deepEqual(shape.parse(theirs), theirs)
  assert.deepEqual([theirs.version, theirs.changedBy, theirs.answers.kon], [2, 'Disa', 'pojke'])
  const settled = await moa.ok(saving, { params, body: { ...body, version: 2 } })
  assert.deepEqual(
    [settled.record.version, settled.record.answers.kon, settled.record.changedBy],
    [3, 'flicka', 'Moa'],
  )
})

test('a draft that somebody else has submitted meanwhile is a conflict, not a loss', async () => {
  const { record: begun } = await record(disa, collection, { submit: false })
  const params = { record: begun.id }
  const body = { version: 1, answers: begun.answers }
  await moa.ok('POST /api/records/:record/submission', { params, body })
  const problem = await disa.refused(saving, { params, body })
  assert.equal(problem.id, 'conflict')
  const later = await disa.refused(saving, { params, body: { ...body, version: 2 } })
  assert.equal(later.id, 'not_in_this_state')
  assert.deepEqual(later.more, problem.more)
})

test('many people race to change one record: one wins, all others are told, and nothing is overwritten', async () => {
  const { record: made } = await record(disa, collection)
  const params = { record: made.id }
  const people = [disa, moa, edit, disa, moa, edit]
  const replies = await Promise.all(
    people.map((person, i) =>
      person.ask('POST /api/records/:record/amendment', {
        params,
        body: { version: 1, answers: { ...made.answers, hembesok: i + 2 }, reasons: {}, why: 'rattelse' },
      }),
    ),
  )
  assert.deepEqual(replies.map((r) => r.status).sort(), [200, 409, 409, 409, 409, 409])
  const winner = replies.findIndex((r) => r.status === 200)
  const { record: now } = await disa.ok('GET /api/records/:record', { params })
  assert.deepEqual([now.version, now.answers.hembesok], [2, winner + 2])
  const { versions } = await disa.ok('GET /api/records/:record/history', { params })
  assert.equal(versions.length, 2)
})

test('the same request twice makes one record and gives it twice', async () => {
  const body = newRecord(collection)
  const replies = await Promise.all([1, 2, 3].map(() => disa.ok('POST /api/records', { body })))
  for (const { record: made } of replies) assert.deepEqual(made, replies[0]?.record)
  await moa.ok('POST /api/records/:record/amendment', {
    params: { record: body.id },
    body: { version: 1, answers: { ...body.answers, hembesok: 3 }, why: 'nya_uppgifter' },
  })
  const { record: now } = await disa.ok('POST /api/records', { body })
  assert.deepEqual([now.version, now.changedBy, now.answers.hembesok], [2, 'Moa', 3], 'as it is now')
})

test('handing in what is there as a draft, or otherwise, is a conflict: nobody is told that it was handed in', async () => {
  const draft = newRecord(collection, { submit: false })
  await disa.ok('POST /api/records', { body: draft })
  const handedIn = { ...draft, submit: true, answers: { ...draft.answers, hembesok: 7 } }
  for (const body of [handedIn, { ...draft, submit: true }]) {
    const problem = await disa.refused('POST /api/records', { body })
    assert.equal(problem.id, 'conflict')
    const { record: theirs } = await disa.ok('GET /api/records/:record', { params: { record: draft.id } })
    assert.deepEqual(problem.more, { theirs })
    assert.equal(theirs.state, 'draft')
  }
  const params = { record: draft.id }
  const { answers } = handedIn
  await disa.ok('POST /api/records/:record/submission', { params, body: { version: 1, answers } })
  assert.equal((await disa.ok('POST /api/records', { body: handedIn })).record.state, 'submitted')

  const first = newRecord(collection)
  await disa.ok('POST /api/records', { body: first })
  const other = { ...first, answers: { ...first.answers, hembesok: 7 } }
  assert.equal((await disa.refused('POST /api/records', { body: other })).id, 'conflict')
  assert.equal((await disa.ok('POST /api/records', { body: { ...other, submit: false } })).record.version, 1)
})

test("the id of somebody else's record is refused and tells nothing about it", async () => {
  const { record: hers } = await record(disa, collection)
  const problem = await moa.refused('POST /api/records', { body: newRecord(collection, { id: hers.id }) })
  assert.equal(problem.id, 'already_exists')
  assert.equal(problem.more, undefined)
})

test('the same case twice is stopped by the rules, and by the database when two submit at once', async () => {
  const answers = ordinaryAnswers('samma')
  const both = await Promise.all(
    [disa, moa].map((p) => p.ask('POST /api/records', { body: newRecord(collection, { answers }) })),
  )
  const [done, refused] = both.toSorted((a, b) => a.status - b.status)
  assert.equal(done?.status, 200)
  assert.ok(refused?.status === 409 || refused?.status === 422, refused?.text)
  const problem = await edit.refused('POST /api/records', { body: newRecord(collection, { answers }) })
  assert.equal(problem.id, 'findings')
  assert.ok(problem.errors?.some((e) => e.at === 'utredning_id'))
})

test('two investigations about one child that overlap are queried, whichever is recorded last', async () => {
  const child = { barn_pseudonym: ordinaryAnswers('barnet').barn_pseudonym ?? '' }
  const early = ordinaryAnswers('tidig', {
    ...child,
    utredning_start: '2025-03-03',
    inkom_datum: '2025-02-24',
    utredning_slut: '2025-05-05',
  })
  const late = ordinaryAnswers('sen', {
    ...child,
    utredning_start: '2025-04-22',
    inkom_datum: '2025-04-14',
    utredning_slut: '2025-08-12',
  })
  await record(disa, collection, { answers: late })
  const problem = await disa.refused('POST /api/records', { body: newRecord(collection, { answers: early }) })
  assert.match(JSON.stringify(problem.more), /utredning-59/)
  const reasons = { 'utredning-59': { reason: 'stammer' } }
  const saved = await record(disa, collection, { answers: early, reasons })
  assert.deepEqual(saved.record.reasons, reasons)
})

test('in a closed collection nothing is begun or submitted, but what is there can be put right', async () => {
  const own = await newCollection(edit, { title: 'Stängd' })
  const { record: made } = await record(disa, own)
  const { record: draft } = await record(disa, own, { submit: false })
  const close = { params: { collection: own }, body: { state: 'closed' } }
  await edit.ok('PATCH /api/collections/:collection', close)
  const writing = { params: { record: draft.id }, body: { version: 1, answers: draft.answers } }
  const refused = [
    await disa.refused('POST /api/records', { body: newRecord(own) }),
    await disa.refused(saving, writing),
    await disa.refused('POST /api/records/:record/submission', writing),
  ]
  assert.deepEqual(
    refused.map((p) => p.id),
    Array(3).fill('collection_closed'),
  )
  const params = { record: made.id }
  await disa.ok('POST /api/records/:record/amendment', {
    params,
    body: { version: 1, answers: { ...made.answers, hembesok: 2 }, why: 'rattelse' },
  })
  await disa.ok('POST /api/records/:record/withdrawal', { params, body: { version: 2, why: 'dubblett' } })
  await edit.ok('PATCH /api/collections/:collection', { ...close, body: { state: 'open' } })
  await disa.ok('POST /api/records/:record/submission', writing)
})

test('every problem that a save can have is among those its address promises', () => {
  for (const [address, endpoint] of Object.entries(api))
    if (
      address.startsWith('POST /api/records') &&
      'problems' in endpoint &&
      address !== 'POST /api/records/:record/flags'
    )
      for (const id of ['conflict', 'findings', 'not_in_this_state', 'collection_closed'] as const)
        assert.ok(new Set<string>(endpoint.problems).has(id), `${address} ${id}`)
})
