import { categoryDistribution as figure } from '../../per_service/indicators/oppen_kategori_fordelning.ts'
import { asCounts } from '../as_counts.ts'

/** Started services by category, from rows of counts. */
export const categoryDistribution = asCounts(figure, 'oppen_mangd_kategori_fordelning', {
  rows: [
    { manad: '2025-10-01', kategori: 'samtal_barn_unga', antal: 4 },
    { manad: '2025-10-01', kategori: 'samtal_barn_unga', antal: 6 },
    { manad: '2025-10-01', kategori: 'samtal_familj', antal: 3 },
    { manad: '2025-10-01', kategori: 'samtal_familj', antal: 3 },
    { manad: '2025-10-01', kategori: 'samtal_familj', antal: 2 },
    { manad: '2025-10-01', kategori: 'foraldraskapsstod_grupp', antal: 12 },
    { manad: '2025-10-01', kategori: 'foraldraskapsstod_grupp', antal: 1 },
    { manad: '2025-10-01', kategori: 'barn_ungdomsgrupp', antal: 9 },
    { manad: '2025-10-01', kategori: 'barn_ungdomsgrupp', antal: 1 },
    { manad: '2025-10-01', antal: 5 },
  ],
  expect: {
    n: 41,
    missing: 5,
    counts: { samtal_barn_unga: 10, samtal_familj: 8, foraldraskapsstod_grupp: 13, barn_ungdomsgrupp: 10 },
  },
})
