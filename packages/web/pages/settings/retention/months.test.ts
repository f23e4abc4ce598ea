import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthsIn } from './months.ts'

test('an empty field means that nothing is decided', () => {
  assert.equal(monthsIn('  '), null)
})

test('whole months within a hundred years are taken', () => {
  assert.equal(monthsIn(' 60 '), 60)
  assert.equal(monthsIn('1200'), 1200)
})

test('anything else is asked about, not guessed', () => {
  for (const wrong of ['0', '1201', '-5', '1.5', '1e2', 'fem']) assert.equal(monthsIn(wrong), undefined)
})
