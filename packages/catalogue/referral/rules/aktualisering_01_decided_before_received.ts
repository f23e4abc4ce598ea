import { atMost, rule, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** A decision comes on or after the day the referral came in. */
export const decidedBeforeReceived = rule({
  id: 'aktualisering-01',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'beslut_datum',

  message: words(
    'Beslutet är fattat före den dag aktualiseringen kom in.',
    'The decision was taken before the day the referral came in.',
  ),
  holds: atMost('inkom_datum', 'beslut_datum'),
  remedy: words('Kontrollera dagarna, kanske är årtalet fel.', 'Check the days; perhaps the year is wrong.'),
  examples: {
    holds: {
      'a week later': { inkom_datum: '2025-10-01', beslut_datum: '2025-10-08' },
      'the same day': { inkom_datum: '2025-10-01', beslut_datum: '2025-10-01' },
      'not decided': { inkom_datum: '2025-10-01' },
    },
    breaks: { 'the day before': { inkom_datum: '2025-10-01', beslut_datum: '2025-09-30' } },
  },
})
