import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextTab } from './next_tab.ts'

test('arrows go around the ends', () => {
  assert.equal(nextTab('ArrowRight', 2, 3), 0)
  assert.equal(nextTab('ArrowLeft', 0, 3), 2)
})

test('Home and End go to the ends, other keys nowhere', () => {
  assert.equal(nextTab('Home', 2, 3), 0)
  assert.equal(nextTab('End', 0, 3), 2)
  assert.equal(nextTab('a', 0, 3), -1)
})
