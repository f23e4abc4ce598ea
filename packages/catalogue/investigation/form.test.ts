import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answers, judgeOf, questionsOf, variablesOf } from '@lyhord/core'
import { investigationForm } from './form.ts'
import { groupings } from './groupings.ts'
import { indicators } from './indicators/index.ts'

const judge = judgeOf(investigationForm)
const today = '2025-12-31'

const ordinary: Answers = {
  utredning_id: 'U-1024',
  barn_pseudonym: 'a'.repeat(64),
  kon: 'flicka',
  alder: 9,
  fodelseland: 'sverige',
  foraldrar_fodda_utomlands: 'ingen',
  ensamkommande: 'nej',
  boendesituation: 'vaxelvis',
  funktionsnedsattning: ['ingen'],
  tolk: 'nej',
  aktualiseringstyp: 'anmalan',
  anmalare: 'skola',
  inkom_datum: '2025-03-04',
  orsaker: ['fysiskt_vald', 'bevittnat_vald'],
  huvudorsak: 'fysiskt_vald',
  tidigare_kand: 'forhandsbedomning',
  utredning_start: '2025-03-10',
  utredning_slut: '2025-06-27',
  forlangd: 'nej',
  antal_samtal_barn: 3,
  samtal_enskilt: 'ja',
  barnets_asikt: 'dokumenterad',
  hembesok: 1,
  uppgifter_fran: ['skola', 'barnahus'],
  instrument: ['freda'],
  byten_handlaggare: 0,
  riskomraden: ['sakerhet', 'familjesituation'],
  skyddsomraden: ['utbildning'],
  utsatthet: ['hemmiljo'],
  behovsomraden: ['sakerhet'],
  behovsniva: 'sammansatt',
  installning_vardnadshavare_1: 'samtycker',
  installning_vardnadshavare_2: 'delvis',
  installning_barn: 'samtycker',
  utfall: 'insats',
  insatser: ['familjebehandling'],
}

test('an ordinary complete record is accepted without a word', () => {
  assert.deepEqual(judge.findings(ordinary, today), [])
  const { ids, hidden } = judge.asked(ordinary, today)
  assert.deepEqual(hidden, [])
  assert.deepEqual(
    [...ids].filter((id) => ordinary[id] === undefined),
    [],
  )
})

test('a record with the fewest answers can be submitted: nothing is an error', () => {
  const fewest = {
    utredning_id: 'U-1025',
    utredning_start: '2025-03-10',
    utredning_slut: '2025-06-27',
    utfall: 'inget_behov',
  }
  const errors = judge.findings(fewest, today).filter((f) => f.severity === 'error')
  assert.deepEqual(errors, [])
})

test('three questions are required', () => {
  const required = questionsOf(investigationForm).filter((q) => q.required)
  assert.deepEqual(
    required.map((q) => q.variable.id),
    ['utredning_id', 'utredning_start', 'utredning_slut'],
  )
})

test('every variable but the record’s own id is used by an indicator or a grouping', () => {
  const used = JSON.stringify([indicators.map(({ example, ...rest }) => rest), groupings.map((g) => g.of)])
  const unused = variablesOf(investigationForm).filter((v) => !used.includes(`"${v.id}"`))
  assert.deepEqual(
    unused.map((v) => v.id),
    ['utredning_id'],
  )
})
