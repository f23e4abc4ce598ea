import { livingDistribution as figure } from '../../per_service/indicators/oppen_boende_fordelning.ts'
import { asCounts } from '../as_counts.ts'

/** With whom the children live, from rows of counts. */
export const livingDistribution = asCounts(figure, 'oppen_mangd_boende_fordelning', {
  rows: [
    { manad: '2025-10-01', boendesituation: 'bada_foraldrar', antal: 4 },
    { manad: '2025-10-01', boendesituation: 'bada_foraldrar', antal: 6 },
    { manad: '2025-10-01', boendesituation: 'vaxelvis', antal: 5 },
    { manad: '2025-10-01', boendesituation: 'vaxelvis', antal: 5 },
    { manad: '2025-10-01', boendesituation: 'mest_mamma', antal: 2 },
    { manad: '2025-10-01', boendesituation: 'mest_mamma', antal: 8 },
    { manad: '2025-10-01', boendesituation: 'okant', antal: 3 },
    { manad: '2025-10-01', antal: 2 },
    { manad: '2025-10-01', antal: 1 },
    { manad: '2025-10-01', antal: 4 },
  ],
  expect: { n: 33, missing: 7, counts: { bada_foraldrar: 10, vaxelvis: 10, mest_mamma: 10, okant: 3 } },
})
