import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ticksTo } from './ticks.ts'

test('shares and days are cut at round values', () => {
  assert.deepEqual(ticksTo(1, 5), [0, 0.2, 0.4, 0.6, 0.8, 1])
  assert.deepEqual(ticksTo(1, 2), [0, 0.5, 1])
  assert.deepEqual(ticksTo(240, 5), [0, 50, 100, 150, 200])
  assert.deepEqual(ticksTo(370, 10), [0, 50, 100, 150, 200, 250, 300, 350])
  assert.deepEqual(ticksTo(0, 5), [0])
})

test('they begin at zero, stay within the axis, and are never crowded', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 1e6, noNaN: true }),
      fc.integer({ min: 2, max: 10 }),
      (end, count) => {
        const ticks = ticksTo(end, count)
        assert.equal(ticks[0], 0)
        assert.ok((ticks.at(-1) ?? 0) <= end * (1 + 1e-6))
        assert.ok(ticks.length <= count * 2 + 1, String(ticks.length))
      },
    ),
  )
})
