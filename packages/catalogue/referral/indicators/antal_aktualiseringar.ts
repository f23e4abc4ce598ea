import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../indicator_sources.ts'

/** How many referrals came in. */
export const numberOfReferrals = indicator({
  id: 'antal_aktualiseringar',
  kind: 'count',

  title: words('Aktualiseringar', 'Referrals'),
  question: words('Hur många aktualiseringar kom in?', 'How many referrals came in?'),
  definition: words(
    'Antalet aktualiseringar med en dag då de kom in, en per barn. Ett barn kan ha flera.',
    'The number of referrals with a day they came in, one per child. A child may have several.',
  ),
  direction: 'none',
  population: answered('inkom_datum'),

  source: followedInNuso,
  example: {
    rows: [
      { inkom_datum: '2025-10-01' },
      { inkom_datum: '2025-10-01' },
      { inkom_datum: '2025-10-01' },
      { inkom_datum: '2025-10-01' },
      { inkom_datum: '2025-10-01' },
      { inkom_datum: '2025-10-01' },
      { inkom_datum: '2025-10-01' },
      { inkom_datum: '2025-10-01' },
      { inkom_datum: '2025-10-01' },
      { kon: 'flicka' },
    ],

    expect: { n: 9, missing: 0, numerator: 9, value: 9 },
  },
})
