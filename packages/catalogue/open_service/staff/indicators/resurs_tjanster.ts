import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../../indicator_sources.ts'

/** Filled posts in percent of full time. */
export const posts = indicator({
  id: 'resurs_tjanster',
  kind: 'count',
  weight: 'tjanst_procent',

  title: words('Tjänster i procent av heltid', 'Posts in percent of full time'),
  question: words(
    'Hur mycket arbetar de anställda tillsammans, i procent av heltid?',
    'How much do the employees work together, in percent of full time?',
  ),
  definition: words(
    'Summan av tillsatta tjänster; 250 är två heltider och en halvtid. Delas upp på kategori och verksamhet. Rader utan svar räknas som bortfall.',
    'The sum of filled posts; 250 is two full-time posts and one half-time. Split by category and unit. Rows without an answer count as missing.',
  ),
  direction: 'none',
  population: answered('matdag'),

  source: followedInNuso,
  example: {
    rows: [
      { matdag: '2025-11-03', tjanst_procent: 100 },
      { matdag: '2025-11-03', tjanst_procent: 50 },
      { matdag: '2025-11-03', tjanst_procent: 200 },
      { matdag: '2025-11-03', tjanst_procent: 75 },
      { matdag: '2025-11-03', tjanst_procent: 25 },
      { matdag: '2025-11-03', tjanst_procent: 100 },
      { matdag: '2025-11-03', tjanst_procent: 150 },
      { matdag: '2025-11-03', tjanst_procent: 100 },
      { matdag: '2025-11-03', tjanst_procent: 200 },
      { matdag: '2025-11-03' }, // not given: missing
    ],

    expect: { n: 1000, missing: 1, numerator: 1000, value: 1000 },
  },
})
