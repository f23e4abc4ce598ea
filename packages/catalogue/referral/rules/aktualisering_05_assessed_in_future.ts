import { atMost, rule, today, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** A protection assessment that is recorded has been made. */
export const assessedInFuture = rule({
  id: 'aktualisering-05',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'skyddsbedomning_datum',

  message: words(
    'Dagen för skyddsbedömningen har inte varit än.',
    'The day of the protection assessment has not come yet.',
  ),
  holds: atMost('skyddsbedomning_datum', today),
  remedy: words('Kontrollera dagarna, kanske är årtalet fel.', 'Check the days; perhaps the year is wrong.'),
  examples: {
    holds: { today: { skyddsbedomning_datum: '2025-12-31' } },
    breaks: { tomorrow: { skyddsbedomning_datum: '2026-01-01' } },
  },
})
