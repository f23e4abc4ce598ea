import { manTakesPartShare as figure } from '../../per_service/indicators/oppen_man_deltar_andel.ts'
import { asCounts } from '../as_counts.ts'

/** Of services with a carer, the share where a man takes part, from rows of counts. */
export const manTakesPartShare = asCounts(figure, 'oppen_mangd_man_deltar_andel', {
  rows: [
    { manad: '2025-10-01', omsorgspersoner: 'kvinna', antal: 4 },
    { manad: '2025-10-01', omsorgspersoner: 'kvinna', antal: 6 },
    { manad: '2025-10-01', omsorgspersoner: 'kvinna_man', antal: 5 },
    { manad: '2025-10-01', omsorgspersoner: 'flera', antal: 4 },
    { manad: '2025-10-01', omsorgspersoner: 'man', antal: 1 },
    { manad: '2025-10-01', omsorgspersoner: 'ingen', antal: 8 },
    { manad: '2025-10-01', omsorgspersoner: 'okant', antal: 3 },
    { manad: '2025-10-01', antal: 2 },
    { manad: '2025-10-01', antal: 1 },
    { manad: '2025-10-01', antal: 4 },
  ],
  expect: { n: 20, missing: 10, numerator: 10, value: 0.5 },
})
