import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Problem } from '../../client/problem.ts'
import { fieldErrorsOf, unfilled } from './form_errors.ts'

const words = (sv: string) => ({ sv, en: sv })
const swedish = (w: { sv: string }) => w.sv
const problem = (id: Problem['id'], errors: Problem['errors'] = []): Problem => ({
  id,
  number: 1,
  status: 422,
  title: words('Det går inte.'),
  remedy: words('Gör så här.'),
  errors,
})

test('blank fields are named in the order they are asked for', () => {
  assert.deepEqual(unfilled({ a: ' ', c: 'x' }, { a: 'A saknas', b: 'B saknas', c: 'C saknas' }), [
    { at: 'a', message: 'A saknas' },
    { at: 'b', message: 'B saknas' },
  ])
})

test('a refusal that belongs to a field is said there, with what to do', () => {
  assert.deepEqual(fieldErrorsOf(problem('password_refused'), swedish, { password_refused: 'next' }), [
    { at: 'next', message: 'Det går inte. Gör så här.' },
  ])
})

test('where the general words would mislead, the form has its own', () => {
  const own = { at: 'current', message: 'Det är inte ditt lösenord.' }
  assert.deepEqual(fieldErrorsOf(problem('sign_in_refused'), swedish, { sign_in_refused: own }), [own])
})

test('what the server says of each field is kept', () => {
  const refused = problem('not_valid', [{ at: 'email', message: words('Har inte rätt form.') }])
  assert.deepEqual(fieldErrorsOf(refused, swedish), [{ at: 'email', message: 'Har inte rätt form.' }])
})

test('a refusal of the whole form belongs to no field', () => {
  assert.deepEqual(fieldErrorsOf(problem('no_contact'), swedish, { fault: 'x' }), [])
})
