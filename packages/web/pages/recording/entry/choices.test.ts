import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Code, words } from '@lyhord/core'
import { toggled } from './choices.ts'

const label = words('', '')
const school: Code = { id: 'skola', label }
const police: Code = { id: 'polis', label }
const none: Code = { id: 'inga', label, alone: true }
const codes = [school, police, none]

test('codes are chosen in any order and stand in value-set order', () => {
  assert.deepEqual(toggled(codes, ['polis'], school), ['skola', 'polis'])
})

test('the same key again takes the code away, and the last one leaves the question unanswered', () => {
  assert.deepEqual(toggled(codes, ['skola', 'polis'], school), ['polis'])
  assert.equal(toggled(codes, ['polis'], police), undefined)
})

test('"none" clears the others, and another code clears "none"', () => {
  assert.deepEqual(toggled(codes, ['skola', 'polis'], none), ['inga'])
  assert.deepEqual(toggled(codes, ['inga'], police), ['polis'])
})
