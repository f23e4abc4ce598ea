import { atMost, rule, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** An intervention is followed up after the investigation that granted it. */
export const followedUpBeforeClosed = rule({
  id: 'insats_uppfoljning-01',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'uppfoljd_datum',

  message: words(
    'Uppföljningen är gjord före den dag utredningen avslutades.',
    'The follow-up was made before the day the investigation closed.',
  ),
  holds: atMost('utredning_slut', 'uppfoljd_datum'),
  remedy: words('Kontrollera dagarna, kanske är årtalet fel.', 'Check the days; perhaps the year is wrong.'),
  examples: {
    holds: { 'a year later': { utredning_slut: '2024-06-27', uppfoljd_datum: '2025-06-30' } },
    breaks: { 'the year before': { utredning_slut: '2024-06-27', uppfoljd_datum: '2024-06-26' } },
  },
})
