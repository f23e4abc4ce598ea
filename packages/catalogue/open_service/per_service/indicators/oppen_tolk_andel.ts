import { answered, indicator, is, words } from '@lyhord/core'
import { followedInNuso } from '../../indicator_sources.ts'

/** Share with an interpreter. */
export const interpreterShare = indicator({
  id: 'oppen_tolk_andel',
  kind: 'share',

  title: words('Tolk användes', 'Interpreter used'),
  question: words(
    'I hur stor andel av insatserna användes tolk?',
    'In what share of the services was an interpreter used?',
  ),
  definition: words(
    'Tolk användes minst en gång. Nämnare: påbörjade insatser där svaret är angiven.',
    'An interpreter was used at least once. Denominator: started services with the answer given.',
  ),
  direction: 'none',
  population: answered('manad'),
  counts: is('tolk', 'ja'),

  source: followedInNuso,
  example: {
    rows: [
      { manad: '2025-10-01', tolk: 'ja' },
      { manad: '2025-10-01', tolk: 'ja' },
      { manad: '2025-10-01', tolk: 'nej' },
      { manad: '2025-10-01', tolk: 'nej' },
      { manad: '2025-10-01', tolk: 'nej' },
      { manad: '2025-10-01', tolk: 'nej' },
      { manad: '2025-10-01', tolk: 'nej' },
      { manad: '2025-10-01', tolk: 'nej' },
      { manad: '2025-10-01' },
      { manad: '2025-10-01' },
    ],

    expect: { n: 8, missing: 2, numerator: 2, value: 0.25 },
  },
})
