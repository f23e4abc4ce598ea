import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { saidShare } from './said_share.ts'

test('87 of 109 is 8 of 10', () => assert.deepEqual(saidShare(87, 109), { as: 'tenths', count: 8, of: 10 }))
test('3 of 4 is said as it is', () => assert.deepEqual(saidShare(3, 4), { as: 'exact', count: 3, of: 4 }))
test('all of one and none of three are said as they are', () => {
  assert.deepEqual(saidShare(1, 1), { as: 'exact', count: 1, of: 1 })
  assert.deepEqual(saidShare(0, 3), { as: 'exact', count: 0, of: 3 })
  assert.deepEqual(saidShare(5, 5), { as: 'all' })
})
test('nobody counted has no share', () => assert.equal(saidShare(0, 0), undefined))
test('1 of 400 is not none', () => assert.deepEqual(saidShare(1, 400), { as: 'few' }))
test('399 of 400 is not all', () => assert.deepEqual(saidShare(399, 400), { as: 'nearly_all' }))
test('0 of 40 is none and 40 of 40 is all', () => {
  assert.deepEqual([saidShare(0, 40), saidShare(40, 40)], [{ as: 'none' }, { as: 'all' }])
})

test('what is said is never further than half a tenth from the truth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
      const numerator = Math.round(n * p)
      const said = saidShare(numerator, n)
      if (said && 'count' in said) assert.ok(Math.abs(said.count / said.of - numerator / n) <= 0.0500001)
    }),
  )
})
