import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** Attitude to the proposed interventions; shared by both guardians and the child. */
export const attitudes: ValueSet = {
  id: 'installning',
  source: proposedValues,
  codes: [
    code('samtycker', 'Samtycker', 'Consents'),
    code('delvis', 'Samtycker delvis', 'Consents in part', {
      help: words('Ja till en del av det som föreslogs.', 'Yes to a part of what was proposed.'),
    }),
    code('samtycker_inte', 'Samtycker inte', 'Does not consent'),
    code('ej_tillfragad', 'Inte tillfrågad', 'Not asked', {
      help: words('Personen finns men fick inte frågan.', 'The person exists but was not asked.'),
    }),
    code('ej_aktuellt', 'Inte aktuellt', 'Does not apply', {
      help: words(
        'Ingen insats föreslogs, eller personen finns inte i ärendet.',
        'No intervention was proposed, or there is no such person in the case.',
      ),
    }),
  ],
}
