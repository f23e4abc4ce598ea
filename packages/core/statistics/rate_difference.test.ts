import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { close } from './gold/close.ts'
import gold from './gold/rate_difference.json' with { type: 'json' }
import { rateDifference } from './rate_difference.ts'

test('the difference of two rates and its limits equal the formula worked in R', () => {
  for (const { first, second, confidence, difference, low, high } of gold) {
    const found = rateDifference(first, second, confidence)
    close(found?.difference, difference, 1e-12)
    close(found?.low, low, 1e-10)
    close(found?.high, high, 1e-10)
  }
})

test('without exposure on either side there is no difference', () => {
  assert.equal(rateDifference({ events: 0, exposure: 0 }, { events: 1, exposure: 2 }), undefined)
  assert.equal(rateDifference({ events: 1, exposure: 2 }, { events: 0, exposure: 0 }), undefined)
})

const rates = fc.record({ events: fc.nat(200), exposure: fc.integer({ min: 1, max: 5000 }) })

test('the interval holds the difference and turns with the groups', () => {
  fc.assert(
    fc.property(rates, rates, (a, b) => {
      const { difference, low, high } = rateDifference(a, b) ?? assert.fail()
      const turned = rateDifference(b, a) ?? assert.fail()
      assert.ok(low <= difference && difference <= high)
      close(turned.low, -high, 1e-9)
      close(turned.high, -low, 1e-9)
    }),
  )
})
