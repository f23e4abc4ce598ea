import assert from 'node:assert/strict'
import { test } from 'node:test'
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

/** A case that Disa has recorded, and the body of somebody's independent recording of it. */
const case_ = async (local: string) => {
  const answers = ordinaryAnswers(local)
  const { record: first } = await record(disa, collection, { answers })
  const again = (change: object = {}) =>
    newRecord(collection, { answers: { ...answers, hembesok: 2 }, secondOf: first.id, ...change })
  return { first, again }
}

test('Moa records the same case again: it counts nowhere, and is compared with no other record', async () => {
  const { again } = await case_('D1')
  const results = await edit.ok('GET /api/results')
  const [before] = (await edit.ok('GET /api/collections')).collections
  const saved = await record(moa, collection, again())
  assert.deepEqual([saved.record.state, saved.findings], ['submitted', []])
  assert.deepEqual(await edit.ok('GET /api/results'), results)
  const [after] = (await edit.ok('GET /api/collections')).collections
  assert.deepEqual([after?.submitted, after?.drafts], [before?.submitted, before?.drafts])
  const { text } = await edit.ask('GET /api/export/records.csv')
  assert.equal(text.split('\n').filter((line) => line.startsWith('U-D1;')).length, 1)
})

test('while Moa is writing hers she cannot read the first; once it is submitted she can', async () => {
  const { first, again } = await case_('D2')
  const params = { record: first.id }
  await moa.ok('GET /api/records/:record', { params })
  const { record: draft } = await record(moa, collection, again({ submit: false }))
  assert.equal((await moa.refused('GET /api/records/:record', { params })).id, 'not_in_this_state')
  assert.equal((await moa.refused('GET /api/records/:record/history', { params })).id, 'not_in_this_state')
  await edit.ok('GET /api/records/:record', { params })
  const body = { version: 1, answers: draft.answers }
  await moa.ok('POST /api/records/:record/submission', { params: { record: draft.id }, body })
  await moa.ok('GET /api/records/:record', { params })
})

test('not by the one who recorded the case, nor by the one who changed it', async () => {
  const { first, again } = await case_('D3')
  const own = await disa.refused('POST /api/records', { body: again() })
  assert.equal(own.id, 'not_in_this_state')
  assert.match(own.errors?.[0]?.message.sv ?? '', /själv/)
  const amending = { version: 1, answers: { ...first.answers, tolk: 'ja' }, why: 'rattelse' }
  await moa.ok('POST /api/records/:record/amendment', { params: { record: first.id }, body: amending })
  assert.equal((await moa.refused('POST /api/records', { body: again() })).id, 'not_in_this_state')
  await record(edit, collection, again())
})

test('one second coding a case; when it is withdrawn there may be another', async () => {
  const { again } = await case_('D4')
  const { record: hers } = await record(moa, collection, again())
  const taken = await edit.refused('POST /api/records', { body: again() })
  assert.match(taken.errors?.[0]?.message.sv ?? '', /redan/)
  await moa.ok('POST /api/records/:record/withdrawal', {
    params: { record: hers.id },
    body: { version: 1, why: 'annat' },
  })
  await record(edit, collection, again())
})

test('two who begin at the same time: one gets it', async () => {
  const { again } = await case_('D5')
  const replies = await Promise.all(
    [moa, edit].map((p) => p.ask('POST /api/records', { body: again({ submit: false }) })),
  )
  assert.deepEqual(replies.map((r) => r.status).sort(), [200, 409])
})

test('only of a submitted case of the same collection, and never of a second coding', async () => {
  const { record: draft } = await record(disa, collection, { submit: false })
  const of = (secondOf: string, where = collection) =>
    moa.refused('POST /api/records', { body: newRecord(where, { secondOf }) })
  assert.equal((await of(draft.id)).id, 'not_in_this_state')
  const { first, again } = await case_('D6')
  assert.equal((await of(first.id, await newCollection(edit))).id, 'not_found')
  assert.equal((await of('00000000-0000-4000-8000-000000000000')).id, 'not_found')
  const { record: second } = await record(edit, collection, again())
  assert.equal((await of(second.id)).id, 'not_in_this_state')
})

test('a second coding is written by the one who began it', async () => {
  const { again } = await case_('D7')
  const { record: draft } = await record(moa, collection, again({ submit: false }))
  const writing = { params: { record: draft.id }, body: { version: 1, answers: draft.answers } }
  assert.equal((await disa.refused('PUT /api/records/:record', writing)).id, 'not_in_this_state')
  assert.equal((await disa.refused('POST /api/records/:record/submission', writing)).id, 'not_in_this_state')
  await moa.ok('PUT /api/records/:record', writing)
})
