import { atMost, rule, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** What the follow-up tells of has happened. */
export const newAfterFollowUp = rule({
  id: 'insats_uppfoljning-23',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'ny_utredning_datum',

  message: words(
    'Den nya utredningen inleddes efter uppföljningen.',
    'The new investigation was opened after the follow-up.',
  ),
  holds: atMost('ny_utredning_datum', 'uppfoljd_datum'),
  remedy: words('Kontrollera dagarna, kanske är årtalet fel.', 'Check the days; perhaps the year is wrong.'),
  examples: {
    holds: {
      before: {
        utredning_slut: '2024-06-27',
        uppfoljd_datum: '2025-06-30',
        ny_utredning_datum: '2025-02-14',
      },
    },
    breaks: {
      after: { utredning_slut: '2024-06-27', uppfoljd_datum: '2025-06-30', ny_utredning_datum: '2025-07-14' },
    },
  },
})
