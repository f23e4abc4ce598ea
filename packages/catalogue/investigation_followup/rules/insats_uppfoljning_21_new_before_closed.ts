import { atMost, rule, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** A new investigation comes after the former one. */
export const newBeforeClosed = rule({
  id: 'insats_uppfoljning-21',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'ny_utredning_datum',

  message: words(
    'Den nya utredningen inleddes före den dag den förra avslutades.',
    'The new investigation was opened before the day the former one closed.',
  ),
  holds: atMost('utredning_slut', 'ny_utredning_datum'),
  remedy: words('Kontrollera dagarna, kanske är årtalet fel.', 'Check the days; perhaps the year is wrong.'),
  examples: {
    holds: {
      'months later': {
        utredning_slut: '2024-06-27',
        uppfoljd_datum: '2025-06-30',
        ny_utredning_datum: '2025-02-14',
      },
    },
    breaks: {
      'the year before': {
        utredning_slut: '2024-06-27',
        uppfoljd_datum: '2025-06-30',
        ny_utredning_datum: '2024-02-14',
      },
    },
  },
})
