import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelsWithRoom } from './labels_with_room.ts'

const shown = (count: number, step: number) =>
  Array.from({ length: count }, (_, i) => i).filter(labelsWithRoom(count, step, ['jan–juni 25', 'n 198']))

test('every label stands where there is room for it', () => {
  assert.deepEqual(shown(4, 74), [0, 1, 2, 3])
})

test('of many close together the last stands, and every second or third before it', () => {
  assert.deepEqual(shown(6, 50), [1, 3, 5])
  assert.deepEqual(shown(8, 30), [1, 4, 7])
})

test('one alone always stands', () => {
  assert.deepEqual(shown(1, 10), [0])
})
