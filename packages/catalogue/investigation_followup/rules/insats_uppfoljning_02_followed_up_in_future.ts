import { atMost, rule, today, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** A follow-up that is recorded has been made. */
export const followedUpInFuture = rule({
  id: 'insats_uppfoljning-02',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'uppfoljd_datum',

  message: words('Dagen för uppföljningen har inte varit än.', 'The day of the follow-up has not come yet.'),
  holds: atMost('uppfoljd_datum', today),
  remedy: words('Kontrollera dagarna, kanske är årtalet fel.', 'Check the days; perhaps the year is wrong.'),
  examples: {
    holds: { today: { uppfoljd_datum: '2025-12-31' } },
    breaks: { tomorrow: { uppfoljd_datum: '2026-01-01' } },
  },
})
