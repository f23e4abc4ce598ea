import assert from 'node:assert/strict'
import { test } from 'node:test'
import { investigationForm } from '@lyhord/catalogue'
import { variablesOf } from '@lyhord/core/form/form.ts'
import { computationOf, draftOf } from './computation_draft.ts'

const variables = variablesOf(investigationForm)
const headings = ['Personnr', 'Start', 'Slut']

test('a question begins with the first way to compute its answer', () => {
  const { way, codes } = draftOf(variables, headings, { variable: 'kon' })
  assert.equal(way, 'sex')
  assert.ok(codes?.some(({ id }) => id === 'flicka'))
})

test('a way that the question does not have gives way to one that it has', () => {
  assert.equal(draftOf(variables, headings, { variable: 'kon', way: 'days' }).way, 'sex')
})

test('an answer that is always given is the first code until another is chosen', () => {
  const draft = draftOf(variables, headings, { variable: 'kon', way: 'constant' })
  assert.deepEqual(computationOf(draft), { by: 'constant', value: draft.codes?.[0]?.id })
  const other = draftOf(variables, headings, { variable: 'kon', way: 'constant', value: 'pojke' })
  assert.deepEqual(computationOf(other), { by: 'constant', value: 'pojke' })
})

test('an answer chosen for one question is none for another', () => {
  const draft = draftOf(variables, headings, { variable: 'kon', way: 'constant', value: 'ja' })
  assert.deepEqual(computationOf(draft), { by: 'constant', value: draft.codes?.[0]?.id })
})

test('an age comes from a day of birth and the day it is reckoned on', () => {
  const draft = draftOf(variables, headings, { variable: 'alder', two: 'Start' })
  assert.deepEqual(computationOf(draft), { by: 'age', column: 'Personnr', at: 'Start' })
})
