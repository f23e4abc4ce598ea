import assert from 'node:assert/strict'
import { test } from 'node:test'
import { purposeInWords } from './purpose.ts'

const lena = '9ec93057-8166-43fb-ab66-7f6c0ba876b3'
const nameOf = (id: string) => (id === lena ? 'Lena' : undefined)
const told = (purpose: string) => purposeInWords(purpose, nameOf, { closed: 'stängt', freeText: 'fritext' })

test('a change of a person names the person and what was changed', () => {
  assert.equal(told(`user ${lena} closed`), 'Lena, stängt')
})

test('a person who is not known here is told apart by the beginning of the id', () => {
  assert.equal(told('user 0ec93057-8166-43fb-ab66-7f6c0ba876b3'), '0ec93057')
})

test('a proof is shortened, and unknown words stand as they are', () => {
  assert.equal(told('95df7174ac9eae5e2611e3306cf76ff0e68a1ca9679e183d3ce5ffbcd50538d9'), '95df7174ac9e…')
  assert.equal(told('freeText analys'), 'fritext, analys')
})
