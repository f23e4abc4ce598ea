import { atMost, rule, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** The protection assessment is made when the report has come in. */
export const assessedBeforeReceived = rule({
  id: 'aktualisering-04',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'skyddsbedomning_datum',

  message: words(
    'Skyddsbedömningen är gjord före den dag anmälan kom in.',
    'The protection assessment was made before the day the report came in.',
  ),
  holds: atMost('inkom_datum', 'skyddsbedomning_datum'),
  remedy: words('Kontrollera dagarna, kanske är årtalet fel.', 'Check the days; perhaps the year is wrong.'),
  examples: {
    holds: { 'the same day': { inkom_datum: '2025-10-01', skyddsbedomning_datum: '2025-10-01' } },
    breaks: { 'the day before': { inkom_datum: '2025-10-01', skyddsbedomning_datum: '2025-09-30' } },
  },
})
