import { among, rule, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** The main reason is one of the reasons. */
export const mainReasonNotChosen = rule({
  id: 'aktualisering-31',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'huvudorsak',

  message: words('Huvudorsaken finns inte bland orsakerna.', 'The main reason is not among the reasons.'),
  holds: among('huvudorsak', 'orsaker'),
  remedy: words(
    'Välj huvudorsaken bland orsakerna, eller lägg till den där.',
    'Choose the main reason among the reasons, or add it there.',
  ),
  examples: {
    holds: { 'among them': { orsaker: ['fysiskt_vald', 'relation'], huvudorsak: 'fysiskt_vald' } },
    breaks: { another: { orsaker: ['fysiskt_vald', 'relation'], huvudorsak: 'annat' } },
  },
})
