import assert from 'node:assert/strict'
import { test } from 'node:test'
import { histogram, total } from '@lyhord/core/statistics/histogram.ts'
import fc from 'fast-check'
import { dayBins } from './day_bins.ts'

test('days are gathered by tens, and empty tens are kept', () => {
  assert.deepEqual(
    dayBins(histogram([0, 9, 10, 31])).map((b) => [b.from, b.count]),
    [
      [0, 2],
      [10, 1],
      [20, 0],
      [30, 1],
    ],
  )
})

test('a year and more is one open bin', () => {
  const last = dayBins(histogram([359, 360, 800])).at(-1)
  assert.deepEqual(last, { from: 360, to: 370, count: 2, open: true })
})

test('every investigation is in exactly one bin', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1500 })), (days) => {
      const counted = dayBins(histogram(days)).reduce((sum, b) => sum + b.count, 0)
      assert.equal(counted, total(histogram(days)))
    }),
  )
})
