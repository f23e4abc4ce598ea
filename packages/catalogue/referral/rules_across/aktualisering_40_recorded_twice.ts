import { either, equal, not, previous, ruleAcross, words } from '@lyhord/core'
import { ada, bo } from '../../example_children.ts'
import { formLogic } from '../sources.ts'

const first = {
  aktualisering_id: 'A-1',
  barn_pseudonym: ada,
  inkom_datum: '2025-10-01',
  aktualiseringstyp: 'anmalan',
  anmalare: 'polis',
}

/** The same child, day, type and reporter: most likely one report recorded twice. */
export const recordedTwice = ruleAcross({
  id: 'aktualisering-40',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'inkom_datum',
  sharing: 'barn_pseudonym',
  orderedBy: 'inkom_datum',
  reaching: 'inkom_datum',
  message: words(
    'Samma barn har två lika aktualiseringar samma dag, från samma anmälare.',
    'The same child has two like referrals on one day, from the same reporter.',
  ),
  holds: either(
    equal('aktualisering_id', previous('aktualisering_id')),
    not(equal('inkom_datum', previous('inkom_datum'))),
    not(equal('aktualiseringstyp', previous('aktualiseringstyp'))),
    not(equal('anmalare', previous('anmalare'))),
  ),
  remedy: words(
    'Är det samma, behåll den ena. Är det två, behåll båda med ett skäl.',
    'If it is the same, keep one. If there are two, keep both with a reason.',
  ),
  examples: {
    holds: {
      'two reporters': [first, { ...first, aktualisering_id: 'A-2', anmalare: 'skola' }],
      'two days': [first, { ...first, aktualisering_id: 'A-2', inkom_datum: '2025-10-02' }],
      'two children': [first, { ...first, aktualisering_id: 'A-2', barn_pseudonym: bo }],
      'the same id, which is another rule': [first, first],
    },
    breaks: {
      alike: [first, { ...first, aktualisering_id: 'A-2' }],
    },
  },
})
