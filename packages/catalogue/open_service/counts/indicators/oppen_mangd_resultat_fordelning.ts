import { resultDistribution as figure } from '../../per_service/indicators/oppen_resultat_fordelning.ts'
import { asCounts } from '../as_counts.ts'

/** What the services led to, from rows of counts. */
export const resultDistribution = asCounts(figure, 'oppen_mangd_resultat_fordelning', {
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
  expect: {
    n: 33,
    missing: 7,
    counts: { nytt_besok: 10, avslutad: 10, hanvisad: 5, ansokan: 2, uteblev: 8, okant: 3 },
  },
})
