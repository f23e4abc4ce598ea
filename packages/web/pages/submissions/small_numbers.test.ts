import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sv } from '../../text/sv/submissions.ts'
import { smallGroups, smallRows } from './small_numbers.ts'

const tally = (n: number, numerator = 0) => ({ n, missing: 0, numerator, counts: {} })
const cell = (tallies: Record<string, ReturnType<typeof tally>>) => ({
  kon: 'flicka',
  aldersgrupp: 'alla',
  tidigareKand: 'alla',
  records: 9,
  tallies,
})

test('a group is small when nothing of it is counted over more than four, and somebody is in it', () => {
  const cells = [
    cell({ a: tally(4), b: tally(0) }),
    cell({ a: tally(4), b: tally(5) }),
    cell({ a: tally(0) }),
    cell({}),
  ]
  assert.equal(smallGroups({ cells }), 1)
})

test('rows with a number of one to four are counted, that of everybody too', () => {
  const row = { sex: 'flicka', age: 'alla', known: 'alla', tally: tally(20, 3) }
  const leaving = {
    id: 'a',
    indicator: undefined,
    total: tally(40, 2),
    rows: [row, { ...row, tally: tally(20, 10) }],
  }
  assert.equal(smallRows([leaving]), 2)
})

test('what leaves is said in points short enough to be taken in, none leaning on another', () => {
  const said = [sv.counted('199 utredningar', '18', '37'), ...sv.parts, sv.few('2', 2), ...sv.smallWhat]
  for (const point of said) {
    assert.ok(point.length <= 120, point)
    assert.doesNotMatch(point, /detsamma|samma gäller/)
  }
})
