import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsOf } from './talks_parts.ts'

test('the pieces stand after each other and fill the bar', () => {
  const parts = partsOf({ label: 'Alla', counts: [10, 10, 20, 60] })
  assert.deepEqual(
    parts.map((p) => [p.step, p.from, p.to]),
    [
      [0, 0, 0.1],
      [1, 0.1, 0.2],
      [2, 0.2, 0.4],
      [3, 0.4, 1],
    ],
  )
})

test('a step that nobody is on takes no room', () => {
  assert.deepEqual(
    partsOf({ label: 'Alla', counts: [0, 1, 0, 3] }).map((p) => p.step),
    [1, 3],
  )
})

test('nobody counted gives no bar', () =>
  assert.deepEqual(partsOf({ label: 'Alla', counts: [0, 0, 0, 0] }), []))
