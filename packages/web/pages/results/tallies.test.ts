import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figures } from '../../forms/figures/utredning.ts'
import { knowledgeOf } from './knowledge.ts'
import { readSelection, type Search } from './selection.ts'
import { talliesFor } from './tallies.ts'

const knowledge = knowledgeOf('utredning', figures)
const asked = (search: Search, beside?: string) =>
  talliesFor(readSelection(search, knowledge), knowledge, beside).queryKey[1]

test('any period, and any answers to the question beside, are told from the same tallies', () => {
  const same = asked({ tolk: 'ja' }, 'fodelseland')
  for (const search of [{ period: '2025' }, { period: '2025-H1', fodelseland: 'norden,sverige' }])
    assert.deepEqual(asked(search, 'fodelseland'), same)
  assert.deepEqual(same, { form: 'utredning', by: 'kon,fodelseland', period: 'halvar', only: undefined })
})

test('so are the sexes and the groups of the split; answers to other questions limit what is asked for', () => {
  assert.deepEqual(asked({ dela: 'aldersgrupp', kon: 'flicka', aldersgrupp: '0-5', ensamkommande: 'nej' }), {
    form: 'utredning',
    by: 'aldersgrupp,kon',
    period: 'halvar',
    only: 'ensamkommande:nej',
  })
})

test('days of one’s own are asked for; a question that the form does not have is not', () => {
  assert.deepEqual(asked({ fran: '2025-02-01', dela: 'ingen' }, 'skostorlek'), {
    form: 'utredning',
    from: '2025-02-01',
    by: 'kon',
    period: 'halvar',
    only: undefined,
  })
})
