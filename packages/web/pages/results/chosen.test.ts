import assert from 'node:assert/strict'
import { test } from 'node:test'
import { words } from '@lyhord/core'
import { formats } from '../../text/format.ts'
import { sv } from '../../text/sv/results.ts'
import { chosen, chosenSaid, unusualSplit } from './chosen.ts'
import type { Selection } from './selection.ts'

const voice = { language: 'sv', text: sv, format: formats.sv } as const
const ageGroups = {
  id: 'aldersgrupp',
  title: words('Åldersgrupp', 'Age group'),
  codes: [
    { id: '0-5', label: words('0–5 år', '0–5 years') },
    { id: '6-12', label: words('6–12 år', '6–12 years') },
  ],
}
const knowledge = {
  filters: [ageGroups],
  splits: [{ ...ageGroups, id: 'kon' }, ageGroups],
  groupingOf: (id: string) => [ageGroups].find((g) => g.id === id),
}
const all: Selection = { form: 'utredning', split: 'inget', only: {}, view: 'diagram', order: 'formular' }

test('paper says which records were chosen and what the groups are groups of; of everybody, nothing', () => {
  assert.deepEqual(chosenSaid(all, knowledge, voice), [])
  const limited: Selection = { ...all, split: 'aldersgrupp', only: { aldersgrupp: ['6-12'] } }
  assert.deepEqual(chosenSaid(limited, knowledge, voice), [
    'Bara Åldersgrupp: 6–12 år.',
    'Uppdelat på: Åldersgrupp.',
  ])
})

test('folded, the choosers say what the groups are when they are not the usual ones', () => {
  const folded = (split: string) => chosen(all, voice, unusualSplit({ ...all, split }, knowledge, voice))
  assert.equal(folded('kon'), 'Urval')
  assert.equal(folded('aldersgrupp'), 'Urval: uppdelat på åldersgrupp')
})
