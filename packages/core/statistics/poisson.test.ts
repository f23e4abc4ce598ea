import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { close } from './gold/close.ts'
import gold from './gold/poisson.json' with { type: 'json' }
import { byar, exactPoisson, poissonInterval } from './poisson.ts'

test('the exact interval equals R poisson.test at 95 and 99.8 %, from 0 to 250 events', () => {
  assert.equal(gold.length, 70)
  for (const { events, confidence, exact_low, exact_high } of gold) {
    const { low, high } = exactPoisson(events, confidence)
    close(low, exact_low, 1e-10, `${events} low`)
    close(high, exact_high, 1e-10, `${events} high`)
  }
})

test('Byar equals the formula in R', () => {
  for (const { events, confidence, byar_low, byar_high } of gold) {
    const { low, high } = byar(events, confidence)
    close(low, byar_low, 1e-10, `${events} low`)
    close(high, byar_high, 1e-10, `${events} high`)
  }
})

test('nine events get the exact interval and ten get Byar', () => {
  assert.deepEqual(poissonInterval(9), exactPoisson(9))
  assert.deepEqual(poissonInterval(10), byar(10))
})

test('the interval holds the count and grows with the confidence', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (events) => {
      const [narrow, wide] = [poissonInterval(events, 0.95), poissonInterval(events, 0.998)]
      assert.ok(0 <= wide.low && wide.low <= narrow.low && narrow.low <= events)
      assert.ok(events < narrow.high && narrow.high < wide.high)
    }),
  )
})
