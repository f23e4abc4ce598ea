import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../../indicator_sources.ts'

/** How many services started. */
export const startedServices = indicator({
  id: 'oppen_antal',
  kind: 'count',

  title: words('Påbörjade insatser', 'Started services'),
  question: words('Hur många insatser började?', 'How many services started?'),
  definition: words(
    'Antalet insatser utan behovsprövning som började. Ett barn kan ha flera.',
    'The number of services without needs assessment that started. A child may have several.',
  ),
  direction: 'none',
  population: answered('manad'),

  source: followedInNuso,
  example: {
    rows: [
      { manad: '2025-10-01' },
      { manad: '2025-10-01' },
      { manad: '2025-10-01' },
      { manad: '2025-10-01' },
      { manad: '2025-10-01' },
      { manad: '2025-10-01' },
      { manad: '2025-10-01' },
      { manad: '2025-10-01' },
      { manad: '2025-10-01' },
      { kategori: 'samtal_familj' },
    ],

    expect: { n: 9, missing: 0, numerator: 9, value: 9 },
  },
})
