import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../../indicator_sources.ts'

/** Hours a week given to the services. */
export const hoursAWeek = indicator({
  id: 'resurs_timmar',
  kind: 'count',
  weight: 'timmar_vecka',

  title: words('Timmar i veckan', 'Hours a week'),
  question: words(
    'Hur många timmar i veckan ges till insatserna?',
    'How many hours a week are given to the services?',
  ),
  definition: words(
    'Summan av timmarna på raderna. Rader utan svar räknas som bortfall.',
    'The sum of hours on the rows. Rows without an answer count as missing.',
  ),
  direction: 'none',
  population: answered('matdag'),

  source: followedInNuso,
  example: {
    rows: [
      { matdag: '2025-11-03', timmar_vecka: 30 },
      { matdag: '2025-11-03', timmar_vecka: 12 },
      { matdag: '2025-11-03', timmar_vecka: 60 },
      { matdag: '2025-11-03', timmar_vecka: 20 },
      { matdag: '2025-11-03', timmar_vecka: 8 },
      { matdag: '2025-11-03', timmar_vecka: 30 },
      { matdag: '2025-11-03', timmar_vecka: 44 },
      { matdag: '2025-11-03', timmar_vecka: 26 },
      { matdag: '2025-11-03', timmar_vecka: 70 },
      { matdag: '2025-11-03' }, // not given: missing
    ],

    expect: { n: 300, missing: 1, numerator: 300, value: 300 },
  },
})
