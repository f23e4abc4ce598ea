import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../../indicator_sources.ts'

/** Vacant posts in percent of full time. */
export const vacantPosts = indicator({
  id: 'resurs_vakanta',
  kind: 'count',
  weight: 'vakant_procent',

  title: words('Vakanta tjänster i procent av heltid', 'Vacant posts in percent of full time'),
  question: words(
    'Hur mycket är de vakanta tjänsterna, i procent av heltid?',
    'How much are the vacant posts, in percent of full time?',
  ),
  definition: words(
    'Summan av vakanta tjänster. Rader utan svar räknas som bortfall.',
    'The sum of vacant posts. Rows without an answer count as missing.',
  ),
  direction: 'none',
  population: answered('matdag'),

  source: followedInNuso,
  example: {
    rows: [
      { matdag: '2025-11-03', vakant_procent: 0 },
      { matdag: '2025-11-03', vakant_procent: 50 },
      { matdag: '2025-11-03', vakant_procent: 0 },
      { matdag: '2025-11-03', vakant_procent: 0 },
      { matdag: '2025-11-03', vakant_procent: 100 },
      { matdag: '2025-11-03', vakant_procent: 0 },
      { matdag: '2025-11-03', vakant_procent: 0 },
      { matdag: '2025-11-03', vakant_procent: 0 },
      { matdag: '2025-11-03', vakant_procent: 25 },
      { matdag: '2025-11-03' }, // not given: missing
    ],

    expect: { n: 175, missing: 1, numerator: 175, value: 175 },
  },
})
