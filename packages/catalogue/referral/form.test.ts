import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answers, judgeOf, questionsOf, variablesOf } from '@lyhord/core'
import { referralForm } from './form.ts'
import { groupings } from './groupings.ts'
import { indicators } from './indicators/index.ts'
import { byMainReason } from './main_reason_grouping.ts'

const judge = judgeOf(referralForm)
const today = '2025-12-31'

const ordinary: Answers = {
  aktualisering_id: 'A-2048',
  barn_pseudonym: 'a'.repeat(64),
  kon: 'flicka',
  alder: 9,
  inkom_datum: '2025-10-01',
  aktualiseringstyp: 'anmalan',
  anmalare: 'skola',
  orsaker: ['skolfranvaro', 'psykisk_ohalsa'],
  huvudorsak: 'skolfranvaro',
  utredning_pagick: 'nej',
  skyddsbedomning: 'ja',
  skyddsbedomning_datum: '2025-10-02',
  omedelbart_skydd: 'nej',
  beslut: 'inleds_inte',
  beslut_datum: '2025-10-10',
  skal_inte_inleda: 'oppen_insats',
}

const askedOf = (answers: Answers): readonly string[] => [...judge.asked(answers, today).ids]

test('an ordinary complete referral is accepted without a word, and all that is asked is answered', () => {
  assert.deepEqual(judge.findings(ordinary, today), [])
  assert.deepEqual(judge.asked(ordinary, today).hidden, [])
  assert.deepEqual(
    askedOf(ordinary).filter((id) => ordinary[id] === undefined),
    [],
  )
})

test('a referral of the day, not yet decided on, can be handed in: nothing is an error', () => {
  const fewest = { aktualisering_id: 'A-1', inkom_datum: today }
  assert.deepEqual(
    judge.findings(fewest, today).filter((f) => f.severity === 'error'),
    [],
  )
})

test('exceptional reasons are asked for when a report took more than fourteen days, and only then', () => {
  const asks = (change: Answers): boolean => askedOf({ ...ordinary, ...change }).includes('synnerliga_skal')
  assert.equal(asks({ beslut_datum: '2025-10-15' }), false)
  assert.equal(asks({ beslut_datum: '2025-10-16' }), true)
  assert.equal(asks({ beslut_datum: '2025-10-16', beslut: 'pafors' }), false)
  assert.equal(asks({ beslut_datum: '2025-10-16', aktualiseringstyp: 'ansokan' }), false)
})

test('two questions are required', () => {
  assert.deepEqual(
    questionsOf(referralForm)
      .filter((q) => q.required)
      .map((q) => q.variable.id),
    ['aktualisering_id', 'inkom_datum'],
  )
})

test('every variable but the record’s own id is used by an indicator or a grouping', () => {
  const used = JSON.stringify([indicators.map(({ example, ...rest }) => rest), groupings.map((g) => g.of)])
  assert.deepEqual(
    variablesOf(referralForm)
      .map((v) => v.id)
      .filter((id) => !used.includes(`"${id}"`)),
    ['aktualisering_id'],
  )
})

test('a referral stands under its main reason, or its only one', () => {
  assert.equal(byMainReason.groupOf(ordinary), 'skolfranvaro')
  assert.equal(byMainReason.groupOf({ orsaker: ['relation'] }), 'relation')
  assert.equal(byMainReason.groupOf({ orsaker: ['relation', 'annat'] }), null)
  assert.equal(byMainReason.groupOf({}), null)
})
