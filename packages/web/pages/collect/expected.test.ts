import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readExpected } from './expected.ts'

test('a whole number, written with or without a space', () => {
  assert.equal(readExpected('109'), 109)
  assert.equal(readExpected(' 1 200 '), 1200)
})

test('nothing, none, a guess and too many are no number', () => {
  for (const text of ['', '0', 'cirka 100', '-3', '1,5', '100001'])
    assert.equal(readExpected(text), undefined)
})
