import { atMost, monthsAfter, rule, words } from '@lyhord/core'
import { returnInKkik } from '../sources.ts'

/** Only what came within twelve months counts. */
export const newAfterTwelveMonths = rule({
  id: 'insats_uppfoljning-22',
  severity: 'query',
  validFrom: '2025-07-01',
  source: returnInKkik,
  at: 'ny_utredning_datum',

  message: words(
    'Den nya utredningen inleddes mer än tolv månader efter att den förra avslutades.',
    'The new investigation was opened more than twelve months after the former one closed.',
  ),
  holds: atMost('ny_utredning_datum', monthsAfter('utredning_slut', 12)),
  remedy: words(
    'Svara nej om den kom senare än tolv månader.',
    'Answer no if it came later than twelve months.',
  ),
  examples: {
    holds: {
      'a year to the day': {
        utredning_slut: '2024-06-27',
        uppfoljd_datum: '2025-06-30',
        ny_utredning_datum: '2025-06-27',
      },
    },
    breaks: {
      'a day later': {
        utredning_slut: '2024-06-27',
        uppfoljd_datum: '2025-06-30',
        ny_utredning_datum: '2025-06-28',
      },
    },
  },
})
