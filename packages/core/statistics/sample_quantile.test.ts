import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { close } from './gold/close.ts'
import gold from './gold/sample_quantile.json' with { type: 'json' }
import { histogram } from './histogram.ts'
import { quantile } from './quantile.ts'
import { sampleQuantile } from './sample_quantile.ts'

test('quantiles of any numbers equal R quantile type 7', () => {
  for (const { values, p, quantile } of gold) close(sampleQuantile(values, p), quantile, 1e-12, `${p}`)
})

test('no values have no quantile', () => assert.equal(sampleQuantile([], 0.5), undefined))

test('whole days have the quantiles of their histogram, and stay in their order', () => {
  const days = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(days, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
      const before = [...values]
      assert.equal(sampleQuantile(values, p), quantile(histogram(values), p))
      assert.deepEqual(values, before)
    }),
  )
})
