import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withMedians } from './medians.ts'
import { policyOf } from './policy.ts'
import type { ReleasedCell } from './released_table.ts'
import { reread } from './reread.ts'

const medianOf = (n: number | null, days: Readonly<Record<number, number>>, max = 4) => {
  const hidden = n === null ? ('protected' as const) : null
  const cell: ReleasedCell = { area: '0001', group: {}, period: '2025-H1', n, numerator: null, hidden }
  const table = reread({ indicator: 'utredningstid', policy: policyOf(max), cells: [cell] })
  return withMedians(table, () => days).content.cells[0]?.median
}
/** So many records, one each from day 1. */
const daysTo = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [i + 1, 1]))

test('a median needs more than the threshold on either side', () => {
  assert.equal(medianOf(9, daysTo(9)), undefined)
  assert.deepEqual(medianOf(10, daysTo(10)), { days: 6, interval: null })
  assert.equal(medianOf(10, daysTo(10), 5), undefined)
})

test('its interval is shown when its limits have as many outside them', () => {
  assert.equal(medianOf(16, daysTo(16))?.interval, null)
  assert.deepEqual(medianOf(17, daysTo(17)), { days: 9, interval: [5, 13] })
})

test('where the count is hidden, or is not that of the days, there is no median', () => {
  assert.equal(medianOf(null, daysTo(20)), undefined)
  assert.equal(medianOf(21, daysTo(20)), undefined)
})
