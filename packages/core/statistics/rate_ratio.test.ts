import assert from 'node:assert/strict'
import { test } from 'node:test'
import { close } from './gold/close.ts'
import gold from './gold/rate_ratio.json' with { type: 'json' }
import { rateRatio } from './rate_ratio.ts'

test('the ratio of two rates and its limits equal R poisson.test on two counts', () => {
  for (const { first, second, confidence, ratio, low, high } of gold) {
    const found = rateRatio(first, second, confidence)
    close(found?.ratio, ratio, 1e-12)
    close(found?.low, low, 1e-10)
    close(found?.high, high, 1e-10)
  }
})

test('no events in the second, or no exposure in either, give no ratio', () => {
  const [some, none, nobody] = [
    { events: 3, exposure: 9 },
    { events: 0, exposure: 9 },
    { events: 0, exposure: 0 },
  ]
  assert.equal(rateRatio(some, none), undefined)
  assert.equal(rateRatio(none, none), undefined)
  assert.equal(rateRatio(nobody, some), undefined)
  assert.equal(rateRatio(some, nobody), undefined)
  assert.equal(rateRatio(none, some)?.low, 0)
})
