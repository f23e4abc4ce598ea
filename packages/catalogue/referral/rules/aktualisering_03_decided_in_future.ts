import { atMost, rule, today, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** A decision that is recorded has been taken. */
export const decidedInFuture = rule({
  id: 'aktualisering-03',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'beslut_datum',

  message: words('Dagen för beslutet har inte varit än.', 'The day of the decision has not come yet.'),
  holds: atMost('beslut_datum', today),
  remedy: words('Kontrollera dagarna, kanske är årtalet fel.', 'Check the days; perhaps the year is wrong.'),
  examples: {
    holds: { today: { beslut_datum: '2025-12-31' } },
    breaks: { tomorrow: { beslut_datum: '2026-01-01' } },
  },
})
