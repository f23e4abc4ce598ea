import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from '../words.ts'
import { extendForm } from './extend.ts'
import { type Form, type Question, questionsOf } from './form.ts'
import { lintForm } from './lint.ts'

const source = { text: 'prov', evidence: 'proposal' } as const
const ask = (id: string, more: Partial<Question> = {}): Question => ({
  variable: { id, kind: 'yes_no', label: words(id, id), question: words(id, id), source },
  ...more,
})
const form = (id: string, questions: readonly Question[]): Form => ({
  id,
  version: 1,
  title: words(id, id),
  minutes: 2,
  validFrom: '2026-01-01',
  source,
  sections: [{ id, title: words(id, id), questions }],
  rules: [],
  rulesAcross: [],
  keys: { record: 'a', opened: 'a', closed: 'a' },
})

test('questions of one’s own come last, may ask about the form’s, and the form stays itself', () => {
  const own = form('egen', [ask('b', { askedWhen: { chosen: ['a', ['ja']] } })])
  const both = extendForm(form('bas', [ask('a')]), own)
  assert.deepEqual(
    questionsOf(both).map((q) => q.variable.id),
    ['a', 'b'],
  )
  assert.deepEqual([both.id, both.version, both.minutes, both.keys.record], ['bas', 1, 4, 'a'])
  assert.deepEqual(lintForm(both), [])
})

test('a question that the form has already is told by the linter', () => {
  const both = extendForm(form('bas', [ask('a')]), form('egen', [ask('a')]))
  assert.deepEqual(
    lintForm(both).map((f) => [f.lint, f.at]),
    [['dubbel-variabel', 'a']],
  )
})

test('rules across records come along too', () => {
  const across = {
    id: 'egen-01',
    severity: 'query',
    validFrom: '2026-01-01',
    source,
    at: 'b',
    message: words('m', 'm'),
    remedy: words('r', 'r'),
    holds: { chosen: ['b', ['ja']] },
    sharing: 'a',
    orderedBy: 'a',
    reaching: 'a',
    examples: { holds: {}, breaks: {} },
  } as const
  const own = { ...form('egen', [ask('b')]), rulesAcross: [across] }
  assert.deepEqual(extendForm(form('bas', [ask('a')]), own).rulesAcross, [across])
})
