import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyOf, restAmong } from './rest_of.ts'

const counts = (...each: readonly number[]): Uint8Array => Uint8Array.from(each)
const restOf = restAmong([
  ['all', counts(1, 1, 2, 1)],
  ['girls', counts(1, 0, 2, 0)],
  ['boys', counts(0, 1, 0, 1)],
])

test('what a whole counts beside one inside it has the name of what counts the same records', () => {
  assert.equal(restOf(counts(1, 1, 2, 1), counts(1, 0, 2, 0)), 'boys')
  assert.equal(restOf(counts(1, 1, 2, 1), counts(0, 1, 0, 1)), 'girls')
})

test('as many of other records is something else', () => {
  assert.equal(restOf(counts(1, 1, 2, 1), counts(0, 1, 2, 0)), undefined)
  assert.notEqual(keyOf(counts(1, 0)), keyOf(counts(0, 1)))
})
