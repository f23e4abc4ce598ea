import { among, rule, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** The main reason is one of the reasons. */
export const mainReasonNotChosen = rule({
  id: 'utredning-23',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'huvudorsak',
  message: words('Huvudorsaken finns inte bland orsakerna.', 'The main reason is not among the reasons.'),
  holds: among('huvudorsak', 'orsaker'),
  remedy: words(
    'Välj en av orsakerna, eller lägg till huvudorsaken bland dem.',
    'Choose one of the reasons, or add the main reason to them.',
  ),
  examples: {
    holds: {
      'one of two': { orsaker: ['skolfranvaro', 'relation'], huvudorsak: 'relation' },
      'no main reason': { orsaker: ['relation'] },
    },
    breaks: { 'another one': { orsaker: ['skolfranvaro', 'relation'], huvudorsak: 'fysiskt_vald' } },
  },
})
