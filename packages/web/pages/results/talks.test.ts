import assert from 'node:assert/strict'
import { test } from 'node:test'
import { talksOf } from './talks.ts'

const share = (numerator: number, n: number, missing = 0) => ({
  indicator: 'samtal',
  n,
  missing,
  numerator,
  value: n ? numerator / n : null,
  interval: null,
})

test('nested shares become parts that sum to everyone', () => {
  assert.deepEqual(talksOf(share(98, 109, 2), share(87, 109, 2), share(60, 109, 2)), {
    none: 11,
    one: 11,
    two: 27,
    threeOrMore: 60,
    n: 109,
    missing: 2,
  })
})

test('nobody counted gives no bar', () => {
  assert.equal(talksOf(share(0, 0), share(0, 0), share(0, 0)), undefined)
})

test('shares of different groups are not mixed', () => {
  assert.equal(talksOf(share(5, 10), share(4, 9), share(2, 10)), undefined)
})
