import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { roundAxis } from './round_axis.ts'

test('shares and counts get ends and steps that can be read', () => {
  assert.deepEqual(roundAxis(0.32, 0.78, 5), { low: 0.3, high: 0.8, step: 0.1 })
  assert.deepEqual(roundAxis(0, 418, 5), { low: 0, high: 500, step: 100 })
  assert.deepEqual(roundAxis(0, 0.07, 5), { low: 0, high: 0.08, step: 0.02 })
})

test('an axis holds what is shown, in a few whole steps', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 3, max: 8 }),
      (from, more, most) => {
        const { low, high, step } = roundAxis(from / 1000, (from + more) / 1000, most)
        const steps = (high - low) / step
        assert.ok(low <= from / 1000 + 1e-9 && high >= (from + more) / 1000 - 1e-9)
        assert.ok(Math.abs(steps - Math.round(steps)) < 1e-6 && steps <= most + 1e-6 && steps >= 1)
      },
    ),
  )
})
