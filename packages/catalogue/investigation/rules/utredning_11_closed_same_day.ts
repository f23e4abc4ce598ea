import { equal, not, rule, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** An investigation that opens and closes on one day is more often a slip than true. */
export const closedSameDay = rule({
  id: 'utredning-11',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'utredning_slut',
  message: words(
    'Utredningen inleddes och avslutades samma dag.',
    'The investigation was opened and closed on the same day.',
  ),
  holds: not(equal('utredning_start', 'utredning_slut')),
  remedy: words(
    'Kontrollera båda dagarna. Stämmer de, behåll svaret med ett skäl.',
    'Check both days. If they are right, say briefly what happened.',
  ),
  examples: {
    holds: {
      'closed before opening, which is another rule': {
        utredning_start: '2025-03-10',
        utredning_slut: '2025-03-09',
      },
      'closed the next day': { utredning_start: '2025-03-10', utredning_slut: '2025-03-11' },
    },
    breaks: { 'closed the same day': { utredning_start: '2025-03-10', utredning_slut: '2025-03-10' } },
  },
})
