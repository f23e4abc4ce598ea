import { atLeast, is, monthsAfter, rule, whenever, words } from '@lyhord/core'
import { returnInKkik } from '../sources.ts'

/** Before the year is over nobody knows that no new investigation comes. */
export const noReturnBeforeAYear = rule({
  id: 'insats_uppfoljning-24',
  severity: 'note',
  validFrom: '2025-07-01',
  source: returnInKkik,
  at: 'ny_utredning',

  message: words(
    'Ingen ny utredning, men tolv månader har inte gått vid uppföljningen.',
    'No new investigation, but twelve months have not passed at the follow-up.',
  ),
  holds: whenever(is('ny_utredning', 'nej'), atLeast('uppfoljd_datum', monthsAfter('utredning_slut', 12))),
  remedy: words(
    'Se efter igen när året har gått. Till dess räknas svaret inte i måttet.',
    'Look again when the year has passed. Until then the answer does not count in the figure.',
  ),
  examples: {
    holds: {
      'a year later': { utredning_slut: '2024-06-27', uppfoljd_datum: '2025-06-30', ny_utredning: 'nej' },
    },
    breaks: {
      'eleven months': { utredning_slut: '2024-06-27', uppfoljd_datum: '2025-05-27', ny_utredning: 'nej' },
    },
  },
})
