import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellsOfFew } from './tells_of_few.ts'

const large = { n: 30, missing: 0, numerator: 15, counts: {} }

test('a group of many tells of few when few count, few are left, few lack an answer, or few share one', () => {
  assert.equal(tellsOfFew(large), false)
  assert.equal(tellsOfFew({ ...large, numerator: 0 }), false)
  for (const few of [1, 4]) {
    assert.equal(tellsOfFew({ ...large, n: few, numerator: 0 }), true)
    assert.equal(tellsOfFew({ ...large, numerator: few }), true)
    assert.equal(tellsOfFew({ ...large, numerator: 30 - few }), true)
    assert.equal(tellsOfFew({ ...large, missing: few }), true)
    assert.equal(tellsOfFew({ ...large, counts: { 118: 26, 121: few } }), true)
  }
  assert.equal(tellsOfFew({ n: 10, missing: 5, numerator: 5, counts: { ja: 5, nej: 5 } }), false)
})
