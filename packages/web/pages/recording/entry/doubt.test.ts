import assert from 'node:assert/strict'
import { test } from 'node:test'
import { investigationForm } from '@lyhord/catalogue'
import { judgeOf, type Question, words } from '@lyhord/core'
import { type Doubt, doubtOf } from './doubt.ts'

const judge = judgeOf(investigationForm)
const recorded = { judge, answers: {}, reasons: {}, today: '2026-02-01' }
const questionOf = (id: string): Question => {
  const found = judge.questions.find((q) => q.id === id)
  assert.ok(found)
  return found.question
}
const ruleOf = (doubt: Doubt | undefined) => (typeof doubt === 'object' ? doubt.rule : doubt)

test('an ordinary age raises no doubt, and is gone on from by itself', () => {
  for (let age = 0; age <= 17; age++) assert.equal(doubtOf(recorded, questionOf('alder'), age), undefined)
})

test('what a year of birth begins with is asked about before the next question comes', () => {
  for (const age of [19, 20])
    assert.equal(ruleOf(doubtOf(recorded, questionOf('alder'), age)), 'utredning-12')
})

test('where no rule asks, the largest number there can be is waited at', () => {
  const source = { text: 'invented', evidence: 'proposal' as const }
  const described = { id: 'ar', label: words('x', 'x'), question: words('x', 'x'), source }
  const question: Question = { variable: { ...described, kind: 'number', min: 0, max: 20 } }
  assert.equal(doubtOf(recorded, question, 20), 'largest')
  assert.equal(doubtOf(recorded, question, 19), undefined)
})

test('an answer that is already given, or kept with a reason, is doubted no more', () => {
  assert.equal(doubtOf({ ...recorded, answers: { alder: 20 } }, questionOf('alder'), 20), undefined)
  const reasons = { 'utredning-12': { reason: 'stammer' as const } }
  assert.equal(doubtOf({ ...recorded, reasons }, questionOf('alder'), 19), undefined)
})

test('a day goes on by itself whatever the rules find', () => {
  assert.equal(doubtOf(recorded, questionOf('utredning_start'), '2030-01-01'), undefined)
})
