import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeNumberIn } from './whole_number.ts'

test('an empty field means that nothing is decided', () => {
  assert.equal(wholeNumberIn('  ', 1200), null)
})

test('whole numbers up to the largest are taken', () => {
  assert.equal(wholeNumberIn(' 60 ', 1200), 60)
  assert.equal(wholeNumberIn('1200', 1200), 1200)
  assert.equal(wholeNumberIn('90', 90), 90)
})

test('anything else is asked about, not guessed', () => {
  for (const wrong of ['0', '1201', '-5', '1.5', '1e2', 'fem'])
    assert.equal(wholeNumberIn(wrong, 1200), undefined)
  assert.equal(wholeNumberIn('91', 90), undefined)
})
