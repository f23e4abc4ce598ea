import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hidesSome } from './hides_some.ts'

const shown = { figure: { hidden: null }, spread: { shown: 15 } }

test('a list where only five of fifteen municipalities are shown hides some, though its own figures are shown', () => {
  assert.equal(hidesSome([shown, { ...shown, spread: { shown: 5 } }], 15), true)
  assert.equal(hidesSome([shown, { ...shown, spread: null }], 15), false)
})

test('a list with a hidden figure of its own hides some', () => {
  assert.equal(hidesSome([shown, { figure: { hidden: 'protected' } }], 15), true)
})
