import { answered, atMost, count, either, rule, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** With several reasons, one of them is the main one. */
export const mainReasonMissing = rule({
  id: 'utredning-24',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'huvudorsak',
  message: words(
    'Flera orsaker är valda men ingen huvudorsak.',
    'Several reasons are chosen but no main reason.',
  ),
  holds: either(atMost(count('orsaker'), 1), answered('huvudorsak')),
  remedy: words(
    'Välj den orsak som vägde tyngst. Går det inte att säga, behåll svaret med ett skäl.',
    'Choose the reason that weighed most. If it cannot be told, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'one reason': { orsaker: ['relation'] },
      'two and a main one': { orsaker: ['skolfranvaro', 'relation'], huvudorsak: 'relation' },
      'no reasons yet': {},
    },
    breaks: { 'two and no main one': { orsaker: ['skolfranvaro', 'relation'] } },
  },
})
