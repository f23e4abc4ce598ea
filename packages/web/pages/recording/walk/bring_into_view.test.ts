import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeFor } from './bring_into_view.ts'

test('a short question stands a third down, with earlier answers above it', () => {
  assert.equal(placeFor(300, 800, 60), 240)
})

test('a long one stands higher, so that all of it is in view', () => {
  assert.equal(placeFor(640, 800, 60), 136)
})

test('one that is longer than the screen begins under the head', () => {
  assert.equal(placeFor(1200, 800, 60), 72)
})
