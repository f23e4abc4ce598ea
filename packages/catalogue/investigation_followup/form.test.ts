import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answers, judgeOf, variablesOf } from '@lyhord/core'
import { investigationForm } from '../investigation/form.ts'
import { followUpForm } from './form.ts'
import { groupings } from './groupings.ts'
import { indicators } from './indicators/index.ts'

const judge = judgeOf(followUpForm)
const ordinary: Answers = {
  uppfoljning_id: 'U-1024/familjebehandling',
  utredning_id: 'U-1024',
  barn_pseudonym: 'a'.repeat(64),
  kon: 'flicka',
  alder: 9,
  ensamkommande: 'nej',
  utredning_slut: '2024-06-27',
  insats: 'familjebehandling',
  uppfoljd_datum: '2025-06-30',
  insats_status: 'avslutad_enligt_plan',
  insats_start: '2024-08-19',
  insats_slut: '2025-03-31',
  genomforandeplan: 'ja',
  maluppfyllelse: 'delvis',
  barnets_delaktighet: 'egen_rost',
  ny_utredning: 'ja',
  ny_utredning_datum: '2025-05-02',
}

test('an ordinary complete follow-up answers every question and is accepted without a word', () => {
  assert.deepEqual(judge.findings(ordinary, '2025-12-31'), [])
  const { ids, hidden } = judge.asked(ordinary, '2025-12-31')
  assert.deepEqual([hidden, ids.size], [[], variablesOf(followUpForm).length])
})

test('what never began has neither days, plan nor goals', () => {
  const { ids } = judge.asked({ ...ordinary, insats_status: 'aldrig_paborjad' }, '2025-12-31')
  for (const id of ['insats_start', 'insats_slut', 'genomforandeplan', 'maluppfyllelse'])
    assert.ok(!ids.has(id), id)
})

test('what comes from the investigation is answered there with the same codes and limits', () => {
  const limits = (of: typeof followUpForm, id: string): unknown => {
    const variable = variablesOf(of).find((v) => v.id === id) ?? assert.fail(id)
    const { kind } = variable
    if (kind === 'one' || kind === 'multi') return [kind, variable.values.codes.map((c) => c.id)]
    if (kind === 'number') return [kind, variable.min, variable.max]
    return kind === 'text' ? [kind, variable.maxLength] : [kind]
  }
  for (const id of ['utredning_id', 'barn_pseudonym', 'kon', 'alder', 'ensamkommande', 'utredning_slut'])
    assert.deepEqual(limits(followUpForm, id), limits(investigationForm, id), id)
})

test('every variable but the ids is used by an indicator or a grouping', () => {
  const used = JSON.stringify([indicators.map(({ example, ...rest }) => rest), groupings.map((g) => g.of)])
  assert.deepEqual(
    variablesOf(followUpForm)
      .map((v) => v.id)
      .filter((id) => !used.includes(`"${id}"`)),
    ['uppfoljning_id', 'utredning_id', 'barn_pseudonym', 'ny_utredning_datum'],
  )
})
