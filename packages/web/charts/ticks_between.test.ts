import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ticksBetween } from './ticks_between.ts'

test('ticks are round and lie within', () => {
  assert.deepEqual(ticksBetween(0.37, 0.83, 5), [0.4, 0.5, 0.6, 0.7, 0.8])
  assert.deepEqual(ticksBetween(0, 1, 5), [0, 0.2, 0.4, 0.6, 0.8, 1])
  assert.deepEqual(ticksBetween(3, 3, 5), [3])
})
