import { atMost, rule, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** An intervention ends on or after the day it began. */
export const endedBeforeStarted = rule({
  id: 'insats_uppfoljning-06',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'insats_slut',

  message: words(
    'Insatsen avslutades före den dag den började.',
    'The intervention ended before the day it began.',
  ),
  holds: atMost('insats_start', 'insats_slut'),
  remedy: words('Kontrollera dagarna, kanske är årtalet fel.', 'Check the days; perhaps the year is wrong.'),
  examples: {
    holds: { 'months later': { insats_start: '2024-08-19', insats_slut: '2025-03-31' } },
    breaks: { 'the year before': { insats_start: '2024-08-19', insats_slut: '2024-03-31' } },
  },
})
