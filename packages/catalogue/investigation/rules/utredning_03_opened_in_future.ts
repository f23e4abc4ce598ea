import { atMost, rule, today, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** An opened investigation was opened today or earlier. */
export const openedInFuture = rule({
  id: 'utredning-03',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'utredning_start',
  message: words(
    'Dagen då utredningen inleddes har inte varit än.',
    'The day the investigation opened has not come yet.',
  ),
  holds: atMost('utredning_start', today),
  remedy: words('Kontrollera dagen, kanske är årtalet fel.', 'Check the day; perhaps the year is wrong.'),
  examples: {
    holds: {
      'opened in March': { utredning_start: '2025-03-10' },
      'opened today': { utredning_start: '2025-12-31' },
    },
    breaks: { 'opens tomorrow': { utredning_start: '2026-01-01' } },
  },
})
