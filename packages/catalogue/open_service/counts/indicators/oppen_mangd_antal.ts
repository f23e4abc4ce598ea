import { startedServices as figure } from '../../per_service/indicators/oppen_antal.ts'
import { asCounts } from '../as_counts.ts'

/** How many services started, from rows of counts. */
export const startedServices = asCounts(figure, 'oppen_mangd_antal', {
  rows: [
    { manad: '2025-10-01', antal: 3 },
    { manad: '2025-10-01', antal: 1 },
    { manad: '2025-10-01', antal: 12 },
    { manad: '2025-10-01', antal: 5 },
    { manad: '2025-10-01', antal: 2 },
    { manad: '2025-10-01', antal: 7 },
    { manad: '2025-10-01', antal: 4 },
    { manad: '2025-10-01', antal: 1 },
    { manad: '2025-10-01', antal: 9 },
    { manad: '2025-10-01' }, // no number: missing
  ],
  expect: { n: 44, missing: 1, numerator: 44, value: 44 },
})
