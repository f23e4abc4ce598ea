import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../../indicator_sources.ts'

/** Started services by category. */
export const categoryDistribution = indicator({
  id: 'oppen_kategori_fordelning',
  kind: 'distribution',
  of: 'kategori',

  title: words('Kategorier', 'Categories'),
  question: words('Vilka sorters insatser började?', 'Which kinds of services started?'),
  definition: words(
    'Andel av de påbörjade insatserna per kategori. Nämnare: påbörjade insatser där kategorin är angiven.',
    'Share of started services per category. Denominator: started services with the category given.',
  ),
  direction: 'none',
  population: answered('manad'),

  source: followedInNuso,
  example: {
    rows: [
      { manad: '2025-10-01', kategori: 'samtal_barn_unga' },
      { manad: '2025-10-01', kategori: 'samtal_barn_unga' },
      { manad: '2025-10-01', kategori: 'samtal_barn_unga' },
      { manad: '2025-10-01', kategori: 'samtal_barn_unga' },
      { manad: '2025-10-01', kategori: 'samtal_familj' },
      { manad: '2025-10-01', kategori: 'samtal_familj' },
      { manad: '2025-10-01', kategori: 'samtal_familj' },
      { manad: '2025-10-01', kategori: 'foraldraskapsstod_grupp' },
      { manad: '2025-10-01', kategori: 'foraldraskapsstod_grupp' },
      { manad: '2025-10-01', kategori: 'barn_ungdomsgrupp' },
      { manad: '2025-10-01' },
    ],

    expect: {
      n: 10,
      missing: 1,
      counts: { samtal_barn_unga: 4, samtal_familj: 3, foraldraskapsstod_grupp: 2, barn_ungdomsgrupp: 1 },
    },
  },
})
