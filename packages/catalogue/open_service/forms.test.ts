import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answers, type Form, judgeOf, variablesOf } from '@lyhord/core'
import { type FormEntry, formById } from '../register.ts'
import { openServiceCountsForm } from './counts/form.ts'
import { openServiceForm } from './per_service/form.ts'
import { openServiceStaffForm } from './staff/form.ts'

const today = '2025-12-31'
const shared: Answers = {
  manad: '2025-10-01',
  kategori: 'samtal_familj',
  verksamhet: 'familjecentral',
  samverkan: ['bvc_mvc'],
  kon: 'pojke',
  boendesituation: 'vaxelvis',
  omsorgspersoner: 'kvinna_man',
  tolk: 'nej',
  resultat: ['nytt_besok'],
}
const complete: readonly (readonly [Form, Answers])[] = [
  [openServiceForm, { ...shared, insats_id: 'O-1', barn_pseudonym: 'a'.repeat(64), alder: 4 }],
  [openServiceCountsForm, { ...shared, rad_id: 'R-1', antal: 7, aldersgrupp: 'ar_0_5' }],
  [
    openServiceStaffForm,
    {
      resurs_id: 'P-1',
      matdag: '2025-11-03',
      kategori: 'samtal_familj',
      verksamhet: 'familjecentral',
      anstallda: 3,
      tjanst_procent: 250,
      vakant_procent: 0,
      timmar_vecka: 60,
    },
  ],
]

for (const [form, answers] of complete) {
  test(`${form.id}: an ordinary complete record answers every question and is accepted without a word`, () => {
    const judge = judgeOf(form)
    assert.deepEqual(judge.findings(answers, today), [])
    assert.deepEqual(
      variablesOf(form)
        .map((v) => v.id)
        .filter((id) => answers[id] === undefined),
      [],
    )
  })

  test(`${form.id}: every variable is used by a figure, a split or a key`, () => {
    const { indicators, groupings }: FormEntry = formById(form.id) ?? assert.fail()
    const used = JSON.stringify([
      indicators.map(({ example, ...rest }) => rest),
      groupings.map((g) => g.of),
      Object.values(form.keys),
    ])
    assert.deepEqual(
      variablesOf(form)
        .map((v) => v.id)
        .filter((id) => !used.includes(`"${id}"`)),
      [],
    )
  })
}

test('counts ask nothing that tells one child from another', () => {
  const ids = variablesOf(openServiceCountsForm).map((v) => v.id)
  for (const id of ['barn_pseudonym', 'alder', 'insats_id']) assert.ok(!ids.includes(id), id)
  assert.equal(openServiceCountsForm.keys.child, undefined)
})
