import { answered, indicator, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

/** In which areas there are risks. */
export const riskAreasDistribution = indicator({
  id: 'riskomraden_fordelning',
  kind: 'distribution',
  of: 'riskomraden',
  title: words('Riskområden', 'Risk areas'),
  question: words('Inom vilka områden finns risker?', 'In which areas are there risks?'),
  definition: words(
    'Andel av utredningarna per område. Flera områden kan vara valda, så andelarna kan bli mer än 100 % tillsammans. Nämnare: avslutade utredningar där frågan är besvarad.',
    'Share of investigations per area. Several may be chosen, so the shares may sum to more than 100%. Denominator: closed investigations where the question is answered.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  source: followedInNuso,
  example: {
    rows: [
      { ...closed, riskomraden: ['sakerhet'] },
      { ...closed, riskomraden: ['sakerhet', 'familjesituation'] },
      { ...closed, riskomraden: ['grundlaggande_omsorg', 'sakerhet'] },
      { ...closed, riskomraden: ['utbildning'] },
      { ...closed, riskomraden: ['utbildning', 'kanslor_beteende'] },
      { ...closed, riskomraden: ['kanslor_beteende'] },
      { ...closed, riskomraden: ['familjesituation'] },
      { ...closed, riskomraden: ['familjesituation', 'boende_arbete_ekonomi'] },
      { ...closed, riskomraden: ['inga'] },
      { ...closed, riskomraden: ['inga'] },
      { ...closed },
      { ...ongoing, riskomraden: ['halsa'] },
    ],
    expect: {
      n: 10,
      missing: 1,
      counts: {
        utbildning: 2,
        kanslor_beteende: 2,
        grundlaggande_omsorg: 1,
        sakerhet: 3,
        familjesituation: 3,
        boende_arbete_ekonomi: 1,
        inga: 2,
      },
    },
  },
})
