import { atMost, rule, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** An intervention that is followed up has begun before. */
export const startedAfterFollowUp = rule({
  id: 'insats_uppfoljning-05',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'insats_start',

  message: words('Insatsen började efter uppföljningen.', 'The intervention began after the follow-up.'),
  holds: atMost('insats_start', 'uppfoljd_datum'),
  remedy: words('Kontrollera dagarna, kanske är årtalet fel.', 'Check the days; perhaps the year is wrong.'),
  examples: {
    holds: {
      before: { utredning_slut: '2024-06-27', uppfoljd_datum: '2025-06-30', insats_start: '2024-08-19' },
    },
    breaks: {
      after: { utredning_slut: '2024-06-27', uppfoljd_datum: '2025-06-30', insats_start: '2025-07-19' },
    },
  },
})
