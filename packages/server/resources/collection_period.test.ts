import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHouse } from '../testing/house.ts'
import { ordinaryAnswers } from '../testing/ordinary_record.ts'
import { newCollection, newRecord } from '../testing/recording.ts'

const house = await openTestHouse()
const [disa, edit] = await Promise.all([house.as('Disa', 'caseworker'), house.as('Edit', 'lead')])
const spring = await newCollection(edit, { to: '2025-06-30' })
const autumn = await newCollection(edit, { from: '2025-07-01' })

test('a case closed outside the period is asked about, and taken with a reason', async () => {
  const body = newRecord(spring, { answers: ordinaryAnswers('P1') })
  const refused = await disa.refused('POST /api/records', { body })
  assert.deepEqual([refused.id, refused.errors?.map((e) => e.at)], ['findings', ['utredning_slut']])
  const reasons = { 'insamling-period': { reason: 'stammer' } }
  const { record } = await disa.ok('POST /api/records', { body: { ...body, reasons } })
  assert.deepEqual([record.state, record.reasons], ['submitted', reasons])
})

test('the first and the last day belong to the period', async () => {
  const day = (utredning_slut: string, id: string) => ({
    answers: {
      ...ordinaryAnswers(id),
      inkom_datum: '2025-06-02',
      utredning_start: '2025-06-09',
      utredning_slut,
    },
  })
  await disa.ok('POST /api/records', { body: newRecord(autumn, day('2025-07-01', 'P2')) })
  await disa.refused('POST /api/records', { body: newRecord(autumn, day('2025-06-30', 'P3')) })
})

test('a collection is taken out whole, what was closed outside its period too', async () => {
  const { text } = await edit.ask('GET /api/export/records.csv', { query: { collection: spring } })
  assert.equal(text.trim().split('\n').length, 2)
  assert.match(text, /\bP1\b/)
})
