import { answered, indicator, words } from '@lyhord/core'
import { ownDefinition } from '../../indicator_sources.ts'

/** How many rows of staff resources there are. */
export const staffRows = indicator({
  id: 'resurs_rader',
  kind: 'count',

  title: words('Rader', 'Rows'),
  question: words('Hur många rader om personal finns?', 'How many rows about staff are there?'),
  definition: words('Antalet rader med en mätdag.', 'The number of rows with a day of counting.'),
  direction: 'none',
  population: answered('matdag'),

  source: ownDefinition,
  example: {
    rows: [
      { matdag: '2025-11-03' },
      { matdag: '2025-11-03' },
      { matdag: '2025-11-03' },
      { matdag: '2025-11-03' },
      { matdag: '2025-11-03' },
      { matdag: '2025-11-03' },
      { matdag: '2025-11-03' },
      { matdag: '2025-11-03' },
      { matdag: '2025-11-03' },
      { kategori: 'samtal_familj' },
    ],

    expect: { n: 9, missing: 0, numerator: 9, value: 9 },
  },
})
