import { answered, is, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A new investigation has a day. */
export const newInvestigationWithoutDay = rule({
  id: 'insats_uppfoljning-19',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'ny_utredning_datum',

  message: words('Den nya utredningen saknar dag.', 'The new investigation has no day.'),
  holds: whenever(is('ny_utredning', 'ja'), answered('ny_utredning_datum')),
  remedy: words('Ange dagen då den inleddes.', 'Give the day it was opened.'),
  examples: {
    holds: { 'with a day': { ny_utredning: 'ja', ny_utredning_datum: '2025-02-14' } },
    breaks: { 'no day': { ny_utredning: 'ja' } },
  },
})
