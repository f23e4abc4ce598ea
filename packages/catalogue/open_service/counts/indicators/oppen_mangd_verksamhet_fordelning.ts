import { unitDistribution as figure } from '../../per_service/indicators/oppen_verksamhet_fordelning.ts'
import { asCounts } from '../as_counts.ts'

/** Started services by unit, from rows of counts. */
export const unitDistribution = asCounts(figure, 'oppen_mangd_verksamhet_fordelning', {
  rows: [
    { manad: '2025-10-01', verksamhet: 'familjecentral', antal: 4 },
    { manad: '2025-10-01', verksamhet: 'familjecentral', antal: 6 },
    { manad: '2025-10-01', verksamhet: 'oppenvard', antal: 3 },
    { manad: '2025-10-01', verksamhet: 'oppenvard', antal: 3 },
    { manad: '2025-10-01', verksamhet: 'oppenvard', antal: 2 },
    { manad: '2025-10-01', verksamhet: 'skola', antal: 12 },
    { manad: '2025-10-01', verksamhet: 'skola', antal: 1 },
    { manad: '2025-10-01', verksamhet: 'annan', antal: 9 },
    { manad: '2025-10-01', verksamhet: 'annan', antal: 1 },
    { manad: '2025-10-01', antal: 5 },
  ],
  expect: { n: 41, missing: 5, counts: { familjecentral: 10, oppenvard: 8, skola: 13, annan: 10 } },
})
