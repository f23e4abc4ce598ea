import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../indicator_sources.ts'

/** How many interventions were followed up. */
export const numberFollowedUp = indicator({
  id: 'uppf_antal',
  kind: 'count',

  title: words('Uppföljda insatser', 'Interventions followed up'),
  question: words('Hur många insatser följdes upp?', 'How many interventions were followed up?'),
  definition: words(
    'Antalet beviljade insatser som följts upp. Ett barn kan ha flera.',
    'The number of granted interventions followed up. A child may have several.',
  ),
  direction: 'none',
  population: answered('uppfoljd_datum'),

  source: followedInNuso,
  example: {
    rows: [
      { uppfoljd_datum: '2025-06-30' },
      { uppfoljd_datum: '2025-06-30' },
      { uppfoljd_datum: '2025-06-30' },
      { uppfoljd_datum: '2025-06-30' },
      { uppfoljd_datum: '2025-06-30' },
      { uppfoljd_datum: '2025-06-30' },
      { uppfoljd_datum: '2025-06-30' },
      { uppfoljd_datum: '2025-06-30' },
      { uppfoljd_datum: '2025-06-30' },
      { insats: 'hvb' },
    ],

    expect: { n: 9, missing: 0, numerator: 9, value: 9 },
  },
})
