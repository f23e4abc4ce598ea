import { ledOnwardShare as figure } from '../../per_service/indicators/oppen_ledde_vidare_andel.ts'
import { asCounts } from '../as_counts.ts'

/** Share that led on to an application, a report, another service or another body, from rows of counts. */
export const ledOnwardShare = asCounts(figure, 'oppen_mangd_ledde_vidare_andel', {
  rows: [
    { manad: '2025-10-01', resultat: ['nytt_besok'], antal: 4 },
    { manad: '2025-10-01', resultat: ['nytt_besok'], antal: 6 },
    { manad: '2025-10-01', resultat: ['avslutad'], antal: 5 },
    { manad: '2025-10-01', resultat: ['avslutad', 'hanvisad'], antal: 5 },
    { manad: '2025-10-01', resultat: ['ansokan'], antal: 2 },
    { manad: '2025-10-01', resultat: ['uteblev'], antal: 8 },
    { manad: '2025-10-01', resultat: ['okant'], antal: 3 },
    { manad: '2025-10-01', antal: 2 },
    { manad: '2025-10-01', antal: 1 },
    { manad: '2025-10-01', antal: 4 },
  ],
  expect: { n: 30, missing: 10, numerator: 7, value: 7 / 30 },
})
