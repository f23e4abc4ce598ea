import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Answers } from '../answer.ts'
import type { Variable } from '../codebook/variable.ts'
import { askedIn, compileQuestions } from './asked.ts'
import { smallForm, variables } from './gold/small_form.ts'
import { missingOf } from './missing.ts'

const questions = compileQuestions(smallForm)
const missing = (variable: Variable, answers: Answers) =>
  missingOf(variable, answers, askedIn(questions, answers, '2025-10-31').ids)

describe('why there is no value', () => {
  it('the question was not asked, whatever was answered', () => {
    assert.equal(missing(variables.why, {}), 'not_asked')
    assert.equal(missing(variables.why, { forlangd: 'nej', skal: 'annat' }), 'not_asked')
  })
  it('the question was asked but not answered', () => {
    assert.equal(missing(variables.why, { forlangd: 'ja' }), 'not_answered')
    assert.equal(missing(variables.talks, {}), 'not_answered')
  })
  it('the answer is that it is not known', () => {
    assert.equal(missing(variables.reasons, { orsaker: ['okant'] }), 'unknown')
    assert.equal(missing(variables.main, { orsaker: ['skola', 'vald'], huvudorsak: 'okant' }), 'unknown')
  })
  it('there is a value, zero and no among them', () => {
    assert.equal(missing(variables.talks, { samtal: 0 }), undefined)
    assert.equal(missing(variables.extended, { forlangd: 'nej' }), undefined)
    assert.equal(missing(variables.reasons, { orsaker: ['vald'] }), undefined)
    assert.equal(missing(variables.id, { arende: 'okant' }), undefined)
  })
})
