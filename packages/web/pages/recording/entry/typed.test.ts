import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Question, words } from '@lyhord/core'
import { readTyped } from './typed.ts'

const described = {
  id: 'x',
  label: words('x', 'x'),
  question: words('x', 'x'),
  source: { text: 'invented', evidence: 'proposal' as const },
}
const text: Question = { variable: { ...described, kind: 'text', maxLength: 20 } }
const day: Question = { variable: { ...described, kind: 'day' } }
const age: Question = { variable: { ...described, kind: 'number', min: 0, max: 20 } }
const pseudonym: Question = { variable: { ...described, kind: 'pseudonym' } }
const read = (question: Question, typed: string) => readTyped(question, typed, '2025-11-22')

test('a day and a number say when nothing more can be meant; a text never does', () => {
  assert.deepEqual(read(day, '251031'), { is: 'answer', answer: '2025-10-31', complete: true })
  assert.deepEqual(read(age, '7'), { is: 'answer', answer: 7, complete: true })
  assert.deepEqual(read(age, '1'), { is: 'answer', answer: 1, complete: false })
  assert.deepEqual(read(text, ' 2025-0142 '), { is: 'answer', answer: '2025-0142', complete: false })
})

test('nothing typed is empty, and what is on its way is begun', () => {
  for (const question of [text, day, age, pseudonym]) assert.deepEqual(read(question, ' '), { is: 'empty' })
  assert.deepEqual(read(day, '2510'), { is: 'begun' })
})

test('a personal identity number is told apart and never becomes an answer', () => {
  // Nobody's: born in the 1800s, and its four last digits are zeros.
  const typed = read(text, '18900118-0000')
  assert.equal(typed.is, 'impossible')
  assert.match(typed.is === 'impossible' ? (typed.why?.message.sv ?? '') : '', /personnummer/)
})

test('a text that is too long and what can be no pseudonym say what is asked for', () => {
  for (const typed of [read(text, 'a'.repeat(21)), read(pseudonym, 'ab1x'), read(pseudonym, 'a'.repeat(65))])
    assert.ok(typed.is === 'impossible' && typed.why)
})

test('half a pseudonym is begun: what is asked for is said when one goes on', () => {
  const typed = read(pseudonym, 'ab12')
  assert.ok(typed.is === 'begun' && typed.why)
})
