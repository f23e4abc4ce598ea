import { atMost, rule, today, words } from '@lyhord/core'
import { calendarOrder } from '../../sources.ts'

/** What is counted has been counted. */
export const countedInFuture = rule({
  id: 'oppen_insats_resurs-01',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'matdag',

  message: words('Mätdagen har inte varit än.', 'The day of counting has not come yet.'),
  holds: atMost('matdag', today),
  remedy: words('Kontrollera dagarna, kanske är årtalet fel.', 'Check the days; perhaps the year is wrong.'),
  examples: {
    holds: { 'in November': { matdag: '2025-11-03' } },
    breaks: { 'next year': { matdag: '2026-11-03' } },
  },
})
