import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { close } from './gold/close.ts'
import gold from './gold/quantile.json' with { type: 'json' }
import { histogram, mean, merge } from './histogram.ts'
import { median, orderStatistic, quantile } from './quantile.ts'

const lengths = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 80 })

const sorted = (days: readonly number[]) => days.toSorted((a, b) => a - b)

test('quantiles and mean equal R quantile(type = 7) and mean', () => {
  for (const { days, p, mean: expectedMean, quantiles } of gold) {
    const h = histogram(days)
    close(mean(h), expectedMean, 1e-12, 'mean')
    for (const [i, expected] of quantiles.entries()) {
      close(quantile(h, p[i] ?? Number.NaN), expected, 1e-12, `n ${days.length}, p ${p[i]}`)
    }
  }
})

test('nothing counted has no quantile', () => {
  assert.equal(quantile({}, 0.1), undefined)
  assert.equal(median({}), undefined)
})

test('the median of an even number lies half-way between the two in the middle', () => {
  assert.equal(median(histogram([10, 40, 0, 31])), 20.5)
})

test('a quantile of the histogram is that of the sorted days', () => {
  fc.assert(
    fc.property(lengths, fc.double({ min: 0, max: 1, noNaN: true }), (days, p) => {
      const at = (days.length - 1) * p
      const [below = 0, above = 0] = [sorted(days)[Math.floor(at)], sorted(days)[Math.ceil(at)]]
      const expected = (1 - (at % 1)) * below + (at % 1) * above
      close(quantile(histogram(days), p), expected, 1e-9)
    }),
  )
})

test('the median of merged groups is the median of everybody', () => {
  fc.assert(
    fc.property(lengths, lengths, (a, b) => {
      assert.equal(median(merge(histogram(a), histogram(b))), median(histogram([...a, ...b])))
    }),
  )
})

test('every rank finds its day and a rank past the last finds none', () => {
  fc.assert(
    fc.property(lengths, (days) => {
      const found = days.map((_, place) => orderStatistic(histogram(days), place + 1))
      assert.deepEqual(found, sorted(days))
      assert.equal(orderStatistic(histogram(days), days.length + 1), undefined)
    }),
  )
})
