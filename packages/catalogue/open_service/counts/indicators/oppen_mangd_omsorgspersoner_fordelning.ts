import { carersDistribution as figure } from '../../per_service/indicators/oppen_omsorgspersoner_fordelning.ts'
import { asCounts } from '../as_counts.ts'

/** Which carers take part, by sex, from rows of counts. */
export const carersDistribution = asCounts(figure, 'oppen_mangd_omsorgspersoner_fordelning', {
  rows: [
    { manad: '2025-10-01', omsorgspersoner: 'kvinna', antal: 4 },
    { manad: '2025-10-01', omsorgspersoner: 'kvinna', antal: 6 },
    { manad: '2025-10-01', omsorgspersoner: 'kvinna_man', antal: 5 },
    { manad: '2025-10-01', omsorgspersoner: 'kvinna_man', antal: 5 },
    { manad: '2025-10-01', omsorgspersoner: 'man', antal: 2 },
    { manad: '2025-10-01', omsorgspersoner: 'ingen', antal: 8 },
    { manad: '2025-10-01', omsorgspersoner: 'okant', antal: 3 },
    { manad: '2025-10-01', antal: 2 },
    { manad: '2025-10-01', antal: 1 },
    { manad: '2025-10-01', antal: 4 },
  ],
  expect: { n: 33, missing: 7, counts: { kvinna: 10, kvinna_man: 10, man: 2, ingen: 8, okant: 3 } },
})
