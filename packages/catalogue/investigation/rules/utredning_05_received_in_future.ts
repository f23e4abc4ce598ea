import { atMost, rule, today, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** What came in came in today or earlier. */
export const receivedInFuture = rule({
  id: 'utredning-05',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'inkom_datum',
  message: words(
    'Dagen då anmälan eller ansökan kom in har inte varit än.',
    'The day the report or application came in has not come yet.',
  ),
  holds: atMost('inkom_datum', today),
  remedy: words('Kontrollera dagen, kanske är årtalet fel.', 'Check the day; perhaps the year is wrong.'),
  examples: {
    holds: {
      'came in in March': { inkom_datum: '2025-03-03' },
      'came in today': { inkom_datum: '2025-12-31' },
    },
    breaks: { 'comes in next year': { inkom_datum: '2026-03-03' } },
  },
})
