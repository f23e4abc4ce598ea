import { partnerDistribution as figure } from '../../per_service/indicators/oppen_samverkan_fordelning.ts'
import { asCounts } from '../as_counts.ts'

/** Together with whom, from rows of counts. */
export const partnerDistribution = asCounts(figure, 'oppen_mangd_samverkan_fordelning', {
  rows: [
    { manad: '2025-10-01', samverkan: ['skola'], antal: 4 },
    { manad: '2025-10-01', samverkan: ['skola', 'polis'], antal: 6 },
    { manad: '2025-10-01', samverkan: ['ingen'], antal: 5 },
    { manad: '2025-10-01', samverkan: ['ingen'], antal: 15 },
    { manad: '2025-10-01', samverkan: ['bup'], antal: 2 },
    { manad: '2025-10-01', samverkan: ['ingen'], antal: 8 },
    { manad: '2025-10-01', samverkan: ['okant'], antal: 3 },
    { manad: '2025-10-01', antal: 2 },
    { manad: '2025-10-01', antal: 1 },
    { manad: '2025-10-01', samverkan: ['bup', 'polis'], antal: 1 },
  ],
  expect: { n: 44, missing: 3, counts: { skola: 10, polis: 7, bup: 3, ingen: 28, okant: 3 } },
})
