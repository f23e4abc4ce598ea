import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDescribed } from './described.ts'

test('half of the municipalities describe them, fewer do not: 0 % of five that are shown is not the middle of fifteen', () => {
  assert.equal(isDescribed(8, 15), true)
  assert.equal(isDescribed(7, 14), true)
  assert.equal(isDescribed(7, 15), false)
})
