import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../../indicator_sources.ts'

/** What the services led to. */
export const resultDistribution = indicator({
  id: 'oppen_resultat_fordelning',
  kind: 'distribution',
  of: 'resultat',

  title: words('Vad insatserna ledde till', 'What the services led to'),
  question: words('Vad ledde insatserna till?', 'What did the services lead to?'),
  definition: words(
    'Andel av insatserna per resultat. En insats kan ha flera, så andelarna kan bli mer än 100 % tillsammans. Nämnare: påbörjade insatser där resultatet är angiven.',
    'Share of services per result. One may have several, so the shares may sum to more than 100%. Denominator: started services with the result given.',
  ),
  direction: 'none',
  population: answered('manad'),

  source: followedInNuso,
  example: {
    rows: [
      { manad: '2025-10-01', resultat: ['nytt_besok'] },
      { manad: '2025-10-01', resultat: ['nytt_besok'] },
      { manad: '2025-10-01', resultat: ['nytt_besok'] },
      { manad: '2025-10-01', resultat: ['avslutad'] },
      { manad: '2025-10-01', resultat: ['avslutad'] },
      { manad: '2025-10-01', resultat: ['avslutad', 'hanvisad'] },
      { manad: '2025-10-01', resultat: ['ansokan'] },
      { manad: '2025-10-01', resultat: ['anmalan'] },
      { manad: '2025-10-01', resultat: ['okant'] },
      { manad: '2025-10-01' },
    ],

    expect: {
      n: 9,
      missing: 1,
      counts: { nytt_besok: 3, avslutad: 3, hanvisad: 1, ansokan: 1, anmalan: 1, okant: 1 },
    },
  },
})
