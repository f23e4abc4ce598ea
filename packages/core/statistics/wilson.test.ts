import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { close } from './gold/close.ts'
import { shares } from './gold/shares.ts'
import gold from './gold/wilson.json' with { type: 'json' }
import { wilson } from './wilson.ts'

test('Wilson equals R prop.test at 95 and 99.8 %, from 0 of 1 to all of 2 million', () => {
  for (const { numerator, n, confidence, low, high } of gold) {
    const interval = wilson(numerator, n, confidence)
    close(interval?.low, low, 1e-10, `${numerator}/${n} low`)
    close(interval?.high, high, 1e-10, `${numerator}/${n} high`)
  }
})

test('nobody has no share and no interval', () => assert.equal(wilson(0, 0), undefined))

test('none and all reach exactly to 0 and to 1', () => {
  assert.equal(wilson(0, 17)?.low, 0)
  assert.equal(wilson(17, 17)?.high, 1)
})

test('the interval stays within 0–1 and holds the share', () => {
  fc.assert(
    fc.property(shares, ([numerator, n]) => {
      const { low, high } = wilson(numerator, n) ?? assert.fail()
      assert.ok(0 <= low && low <= numerator / n && numerator / n <= high && high <= 1)
    }),
  )
})

test('the share without has the mirrored interval', () => {
  fc.assert(
    fc.property(shares, ([numerator, n]) => {
      const complement = wilson(n - numerator, n) ?? assert.fail()
      const { low } = wilson(numerator, n) ?? assert.fail()
      assert.ok(Math.abs(low + complement.high - 1) < 1e-12)
    }),
  )
})
