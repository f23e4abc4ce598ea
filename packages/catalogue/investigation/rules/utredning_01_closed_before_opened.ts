import { atMost, rule, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** An investigation is closed on or after the day it was opened. */
export const closedBeforeOpened = rule({
  id: 'utredning-01',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'utredning_slut',
  message: words(
    'Utredningen är avslutad före den dag den inleddes.',
    'The investigation is closed before the day it was opened.',
  ),
  holds: atMost('utredning_start', 'utredning_slut'),
  remedy: words(
    'Kontrollera båda dagarna, kanske är årtalet fel.',
    'Check both days; perhaps the year is wrong.',
  ),
  examples: {
    holds: {
      'closed after opening': { utredning_start: '2025-03-10', utredning_slut: '2025-06-27' },
      'closed the same day': { utredning_start: '2025-03-10', utredning_slut: '2025-03-10' },
      'not closed': { utredning_start: '2025-03-10' },
    },
    breaks: { 'closed the year before': { utredning_start: '2025-03-10', utredning_slut: '2024-06-27' } },
  },
})
