import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../../indicator_sources.ts'

/** How many people. */
export const employees = indicator({
  id: 'resurs_anstallda',
  kind: 'count',
  weight: 'anstallda',

  title: words('Anställda', 'Employees'),
  question: words('Hur många personer arbetar med insatserna?', 'How many people work with the services?'),
  definition: words(
    'Summan av antalet personer på raderna. Den som arbetar med flera kategorier räknas på flera rader. Rader utan svar räknas som bortfall.',
    'The sum of people on the rows. Somebody who works with several categories counts on several rows. Rows without an answer count as missing.',
  ),
  direction: 'none',
  population: answered('matdag'),

  source: followedInNuso,
  example: {
    rows: [
      { matdag: '2025-11-03', anstallda: 1 },
      { matdag: '2025-11-03', anstallda: 2 },
      { matdag: '2025-11-03', anstallda: 3 },
      { matdag: '2025-11-03', anstallda: 1 },
      { matdag: '2025-11-03', anstallda: 1 },
      { matdag: '2025-11-03', anstallda: 2 },
      { matdag: '2025-11-03', anstallda: 2 },
      { matdag: '2025-11-03', anstallda: 1 },
      { matdag: '2025-11-03', anstallda: 4 },
      { matdag: '2025-11-03' }, // not given: missing
    ],

    expect: { n: 17, missing: 1, numerator: 17, value: 17 },
  },
})
