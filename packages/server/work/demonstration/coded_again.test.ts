import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ordinaryAnswers } from '../../testing/ordinary_record.ts'
import { contentOf } from '../judge_record.ts'
import { codedAgain } from './coded_again.ts'

const now = new Date('2026-03-04T11:00:00Z')
const answers = {
  ...ordinaryAnswers(1, {}),
  behovsniva: 'sammansatt',
  riskomraden: ['kriminalitet', 'skola'],
}
const record = {
  ...contentOf('utredning', 'submitted', answers, {}),
  id: 'first',
  collection: 'group',
  form: 'utredning',
  formVersion: 1,
  secondOf: null,
  by: 'anna',
  at: now,
}

test('one case of three is seen otherwise by a colleague, in its needs and its risks, and the others alike', () => {
  const again = [0, 1, 2, 3].map((i) => codedAgain(record, i, ['anna', 'bo'], now))
  assert.deepEqual(
    again.map(({ answers: { behovsniva, riskomraden } }) => [behovsniva, riskomraden]),
    [
      ['enkelt', ['skola']],
      ['sammansatt', ['kriminalitet', 'skola']],
      ['sammansatt', ['kriminalitet', 'skola']],
      ['enkelt', ['skola']],
    ],
  )
  for (const { by, secondOf, id, state } of again) {
    assert.deepEqual([by, secondOf, state], ['bo', 'first', 'submitted'])
    assert.notEqual(id, 'first')
  }
})

test('a case of simple needs and one risk is seen as compound, of the same risk', () => {
  const simple = { ...record, answers: { ...answers, behovsniva: 'enkelt', riskomraden: ['skola'] } }
  const { behovsniva, riskomraden } = codedAgain(simple, 0, ['anna', 'bo'], now).answers
  assert.deepEqual([behovsniva, riskomraden], ['sammansatt', ['skola']])
})
