import { partnerShare as figure } from '../../per_service/indicators/oppen_samverkan_andel.ts'
import { asCounts } from '../as_counts.ts'

/** Share given together with somebody else, from rows of counts. */
export const partnerShare = asCounts(figure, 'oppen_mangd_samverkan_andel', {
  rows: [
    { manad: '2025-10-01', samverkan: ['skola'], antal: 4 },
    { manad: '2025-10-01', samverkan: ['skola', 'polis'], antal: 6 },
    { manad: '2025-10-01', samverkan: ['ingen'], antal: 5 },
    { manad: '2025-10-01', samverkan: ['ingen'], antal: 15 },
    { manad: '2025-10-01', samverkan: ['ingen'], antal: 2 },
    { manad: '2025-10-01', samverkan: ['ingen'], antal: 8 },
    { manad: '2025-10-01', samverkan: ['okant'], antal: 3 },
    { manad: '2025-10-01', antal: 2 },
    { manad: '2025-10-01', antal: 1 },
    { manad: '2025-10-01', samverkan: ['skola'] }, // no number: missing
  ],
  expect: { n: 40, missing: 7, numerator: 10, value: 0.25 },
})
