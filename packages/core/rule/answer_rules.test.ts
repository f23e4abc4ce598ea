import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { variables } from '../form/gold/small_form.ts'
import { answerRules, remedyFor } from './answer_rules.ts'

describe('what to do about a refused answer', () => {
  it('a number: between what and what', () => {
    assert.deepEqual(remedyFor('svar-intervall', variables.talks), {
      sv: 'Ange ett helt tal, 0–99.',
      en: 'Give a whole number, 0–99.',
    })
  })
  it('a code: which there are', () => {
    assert.equal(remedyFor('svar-kod', variables.extended).sv, 'Välj bland: ja, nej.')
  })
  it('a text: how long it may be', () => {
    assert.equal(remedyFor('svar-langd', variables.id).sv, 'Högst 20 tecken.')
  })
  it('a personal identity number: take it away, however long the text may be', () => {
    assert.deepEqual(remedyFor('svar-personnummer', variables.id), answerRules['svar-personnummer'].remedy)
  })
  it('a day: how it is written', () => {
    assert.match(remedyFor('svar-dag', variables.closed).sv, /år-månad-dag/)
  })
})

it('every built-in rule goes by its own id and has words in both languages', () => {
  for (const [id, rule] of Object.entries(answerRules)) {
    assert.equal(rule.id, id)
    for (const text of [rule.message.sv, rule.message.en, rule.remedy.sv, rule.remedy.en])
      assert.match(text, /^\p{Lu}.*\.$/u)
  }
})
