import { atMost, rule, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** An end that is recorded has come. */
export const endedAfterFollowUp = rule({
  id: 'insats_uppfoljning-07',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'insats_slut',

  message: words('Insatsen avslutades efter uppföljningen.', 'The intervention ended after the follow-up.'),
  holds: atMost('insats_slut', 'uppfoljd_datum'),
  remedy: words('Kontrollera dagarna, kanske är årtalet fel.', 'Check the days; perhaps the year is wrong.'),
  examples: {
    holds: {
      before: { utredning_slut: '2024-06-27', uppfoljd_datum: '2025-06-30', insats_slut: '2025-03-31' },
    },
    breaks: {
      after: { utredning_slut: '2024-06-27', uppfoljd_datum: '2025-06-30', insats_slut: '2025-07-31' },
    },
  },
})
