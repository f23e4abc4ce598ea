import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicators } from '@lyhord/catalogue/investigation/indicators/index.ts'
import type { ProfileRow } from '../answer.ts'
import { profileGroups } from '../profile/groups.ts'
import { sectionsOfRows } from './sections_of_rows.ts'

const figure = { n: 100, numerator: 50, value: 0.5, interval: null, hidden: null }
const row = (
  indicator: string,
  code: string | null = null,
  says: ProfileRow['says'] = 'cannot_tell',
): ProfileRow => ({
  indicator,
  code,
  figure,
  against: figure,
  says,
  funnel: null,
  emptyHalves: [],
  direction: 'higher_better',
  spread: null,
})
const knowledge = { form: 'utredning', indicators } as const

test('the list keeps the order of the register under each heading, and leaves nothing out', () => {
  const rows = ['insats_andel', 'samtal_minst_2', 'utredningstid', 'samtal_minst_1', 'egen_ny'].map((id) =>
    row(id),
  )
  const sections = sectionsOfRows(rows, knowledge)
  assert.deepEqual(
    sections.map((s) => [s.id, s.rows.map((r) => r.indicator)]),
    [
      ['delaktighet', ['samtal_minst_1', 'samtal_minst_2']],
      ['tid', ['utredningstid']],
      ['utfall', ['insats_andel']],
      ['mer', ['egen_ny']],
    ],
  )
})

test('a distribution is one thing with a row for each answer', () => {
  const [section] = sectionsOfRows(
    [row('orsaker_fordelning', 'skolfranvaro'), row('orsaker_fordelning', 'fysiskt_vald')],
    knowledge,
  )
  assert.equal(section?.rows.length, 0)
  assert.deepEqual(
    section?.distributions.map((d) => [d.indicator, d.codes.map((c) => c.code)]),
    [['orsaker_fordelning', ['skolfranvaro', 'fysiskt_vald']]],
  )
})

test('the profile begins with strengths, each group in the order of the register', () => {
  const groups = profileGroups(
    [
      row('insats_andel', null, 'lower'),
      row('barnets_asikt_dokumenterad', null, 'higher'),
      row('samtal_minst_2', null, 'higher'),
      row('hembesok_andel'),
    ],
    knowledge,
  )
  assert.deepEqual(
    groups.map((g) => [g.meaning, g.rows.map((r) => r.indicator)]),
    [
      ['strengths', ['samtal_minst_2', 'barnets_asikt_dokumenterad']],
      ['look', ['insats_andel']],
      ['same', ['hembesok_andel']],
    ],
  )
})
