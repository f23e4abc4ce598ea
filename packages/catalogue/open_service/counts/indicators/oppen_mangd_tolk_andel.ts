import { interpreterShare as figure } from '../../per_service/indicators/oppen_tolk_andel.ts'
import { asCounts } from '../as_counts.ts'

/** Share with an interpreter, from rows of counts. */
export const interpreterShare = asCounts(figure, 'oppen_mangd_tolk_andel', {
  rows: [
    { manad: '2025-10-01', tolk: 'ja', antal: 4 },
    { manad: '2025-10-01', tolk: 'ja', antal: 6 },
    { manad: '2025-10-01', tolk: 'nej', antal: 5 },
    { manad: '2025-10-01', tolk: 'nej', antal: 15 },
    { manad: '2025-10-01', tolk: 'nej', antal: 2 },
    { manad: '2025-10-01', tolk: 'nej', antal: 8 },
    { manad: '2025-10-01', antal: 3 },
    { manad: '2025-10-01', antal: 2 },
    { manad: '2025-10-01', antal: 1 },
    { manad: '2025-10-01', antal: 1 },
  ],
  expect: { n: 40, missing: 7, numerator: 10, value: 0.25 },
})
