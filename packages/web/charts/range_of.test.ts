import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rangeOf } from './range_of.ts'

test('values close together are not blown up', () => {
  const [low, high] = rangeOf([0.8, 0.81], 0.3, [0, 1])
  assert.ok(high - low >= 0.3 - 1e-9 && high - low < 0.4, `${low} ${high}`)
})

test('shares at the ends stay within 0 and 1', () => {
  const at = (value: number) => rangeOf([value], 0.3, [0, 1]).map((v) => Math.round(v * 1e6) / 1e6)
  assert.deepEqual(
    [at(0), at(1)],
    [
      [0, 0.3],
      [0.7, 1],
    ],
  )
})

test('every value lies within', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (values) => {
      const [low, high] = rangeOf(values, 0.3, [0, 1])
      assert.ok(values.every((v) => v >= low - 1e-9 && v <= high + 1e-9))
      assert.ok(low >= 0 && high <= 1)
    }),
  )
})
