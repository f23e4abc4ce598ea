import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { axisAround } from './axis_around.ts'

const shares = [0, 1] as const

test('high shares that lie close are drawn on a cut axis, so that a change is seen', () => {
  const { low, high, ticks } = axisAround([0.75, 0.83, 0.8, 0.85], 0.2, shares)
  assert.ok(low >= 0.6 && high <= 1, `${low}–${high}`)
  assert.ok(ticks.length >= 3 && ticks.length <= 7, ticks.join())
})

test('low shares and shares far apart start at zero', () => {
  assert.equal(axisAround([0.02, 0.09, 0.13], 0.2, shares).low, 0)
  assert.equal(axisAround([0.3, 0.7], 0.2, shares).low, 0)
})

test('days are cut in whole steps', () => {
  assert.deepEqual(axisAround([101, 104, 108], 60, [0, Number.POSITIVE_INFINITY]), {
    low: 60,
    high: 140,
    ticks: [60, 80, 100, 120, 140],
  })
})

test('whatever the values, the axis holds them all, has few round values and never leaves its bounds', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), (values) => {
      const { low, high, ticks } = axisAround(values, 0.2, shares)
      assert.ok(values.every((v) => v >= low - 1e-9 && v <= high + 1e-9))
      assert.ok(low >= 0 && high <= 1 + 1e-9)
      assert.ok(ticks.length >= 2 && ticks.length <= 9, String(ticks.length))
      assert.ok(Math.abs((ticks[0] ?? -1) - low) < 1e-9 && Math.abs((ticks.at(-1) ?? -1) - high) < 1e-9)
    }),
  )
})
