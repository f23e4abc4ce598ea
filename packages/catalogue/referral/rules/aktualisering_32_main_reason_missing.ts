import { answered, atMost, count, either, rule, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Several reasons are told apart by the one that weighed most. */
export const mainReasonMissing = rule({
  id: 'aktualisering-32',
  severity: 'note',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'huvudorsak',

  message: words(
    'Flera orsaker är valda men ingen huvudorsak.',
    'Several reasons are chosen but no main reason.',
  ),
  holds: either(atMost(count('orsaker'), 1), answered('huvudorsak')),
  remedy: words(
    'Välj huvudorsak om den framgår. Utan den kan ärendet inte delas upp efter orsak.',
    'Choose the main reason if it can be told. Without it the case cannot be split by reason.',
  ),
  examples: {
    holds: {
      'one reason': { orsaker: ['relation'] },
      'with a main one': { orsaker: ['relation', 'annat'], huvudorsak: 'relation' },
    },
    breaks: { 'two, none main': { orsaker: ['relation', 'annat'] } },
  },
})
