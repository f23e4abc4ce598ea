import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import gold from './gold/median_interval.json' with { type: 'json' }
import rankGold from './gold/median_rank.json' with { type: 'json' }
import { histogram } from './histogram.ts'
import { medianInterval } from './median_interval.ts'
import { median } from './quantile.ts'

test('the limits are the order statistics that R chooses, ties and all', () => {
  for (const { days, confidence, low, high } of gold) {
    const expected = low === null || high === null ? undefined : { low, high }
    assert.deepEqual(medianInterval(histogram(days), confidence), expected, `n ${days.length}`)
  }
})

test('the ranks are those of R qbinom for up to 2 million', () => {
  for (const { n, confidence, rank } of rankGold.filter(({ n }) => n <= 20_000)) {
    const everyDayOnce = histogram(Array.from({ length: n }, (_, place) => place + 1))
    const expected = rank === 0 ? undefined : { low: rank, high: n + 1 - rank }
    assert.deepEqual(medianInterval(everyDayOnce, confidence), expected, `n ${n}`)
  }
  for (const { n, confidence, rank } of rankGold.filter(({ n }) => n > 20_000)) {
    const around = { 1: rank - 1, 2: 1, 3: n - 2 * rank, 4: 1, 5: rank - 1 }
    assert.deepEqual(medianInterval(around, confidence), { low: 2, high: 4 }, `n ${n}`)
  }
})

test('five are too few for 95 % and six are enough, from the first to the last', () => {
  assert.equal(medianInterval({}), undefined)
  assert.equal(medianInterval(histogram([1, 2, 3, 4, 5])), undefined)
  assert.deepEqual(medianInterval(histogram([1, 2, 3, 4, 5, 90])), { low: 1, high: 90 })
})

test('ranks that cover exactly the confidence are enough: two days at 50 %', () => {
  assert.deepEqual(medianInterval(histogram([3, 8]), 0.5), { low: 3, high: 8 })
})

test('the interval holds the median', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 6, maxLength: 300 }), (days) => {
      const { low, high } = medianInterval(histogram(days)) ?? assert.fail()
      const middle = median(histogram(days)) ?? assert.fail()
      assert.ok(low <= middle && middle <= high)
    }),
  )
})
