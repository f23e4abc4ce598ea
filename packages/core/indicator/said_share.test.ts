import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { saidShare } from './said_share.ts'

test('87 of 109 is 8 of 10', () => assert.deepEqual(saidShare(87, 109), { as: 'tenths', count: 8, of: 10 }))
test('3 of 4 is said as it is', () => assert.deepEqual(saidShare(3, 4), { as: 'exact', count: 3, of: 4 }))
test('fewer than thirty are said as they are, also when it is all or none of them', () => {
  for (const [numerator, n] of [
    [1, 1],
    [0, 3],
    [5, 5],
    [14, 17],
    [29, 29],
  ] as const)
    assert.deepEqual(saidShare(numerator, n), { as: 'exact', count: numerator, of: n })
  assert.deepEqual(saidShare(30, 30), { as: 'all' })
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
