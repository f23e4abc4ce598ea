import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { close } from './gold/close.ts'
import gold from './gold/individuals_chart.json' with { type: 'json' }
import { sameChart } from './gold/same_chart.ts'
import { individualsChart } from './individuals_chart.ts'
import { movingRange } from './moving_range.ts'

test('centre, limits and signals equal the formulas worked in R, with and without a frozen baseline', () => {
  for (const { input, baseline, points } of gold) sameChart(individualsChart(input, baseline), points)
})

test('one moving range far above the others is screened off', () => {
  assert.equal(movingRange([1, 2, 1, 2, 1, 20, 21, 20, 21]), 1)
  assert.equal(movingRange([1, 4]), 3)
  assert.equal(movingRange([1]), undefined)
})

test('none, one, or values that do not vary have no limits', () => {
  assert.equal(individualsChart([]), undefined)
  assert.equal(individualsChart([4]), undefined)
  assert.equal(individualsChart([0.1, 0.1, 0.1]), undefined)
  assert.equal(individualsChart([4, 5, 6], 1), undefined)
})

test('values after a frozen baseline move neither centre nor limits', () => {
  const [before, after] = [individualsChart([3, 5, 4, 6]), individualsChart([3, 5, 4, 6, 40], 4)]
  assert.deepEqual(after?.slice(0, 4), before)
  assert.deepEqual(after?.[4]?.signals, ['outside'])
})

test('a chart of days and one of weeks tell the same', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 2 }), (values) => {
      const [one, seven] = [individualsChart(values), individualsChart(values.map((v) => 7 * v))]
      for (const [place, { low, high }] of (one ?? []).entries()) {
        close((seven?.[place]?.low ?? Number.NaN) / 7 + 1000, low + 1000, 1e-9)
        close((seven?.[place]?.high ?? Number.NaN) / 7, high, 1e-9)
      }
    }),
  )
})
