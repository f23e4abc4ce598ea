import { answered, indicator, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { ownDefinition } from './sources.ts'

/** Where children have been exposed. */
export const exposureDistribution = indicator({
  id: 'utsatthet_fordelning',
  kind: 'distribution',
  of: 'utsatthet',
  title: words('Utsatthet', 'Exposure'),
  question: words('Var har barnen varit utsatta?', 'Where have the children been exposed?'),
  definition: words(
    'Andel av utredningarna per plats. Ett barn kan ha varit utsatt på flera platser, så andelarna kan bli mer än 100 % tillsammans. Nämnare: avslutade utredningar där frågan är besvarad.',
    'Share of investigations per place. A child may have been exposed in several, so the shares may sum to more than 100%. Denominator: closed investigations where the question is answered.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  source: ownDefinition,
  example: {
    rows: [
      { ...closed, utsatthet: ['hemmiljo'] },
      { ...closed, utsatthet: ['hemmiljo'] },
      { ...closed, utsatthet: ['hemmiljo'] },
      { ...closed, utsatthet: ['hemmiljo', 'forskola_skola'] },
      { ...closed, utsatthet: ['hemmiljo', 'pa_natet'] },
      { ...closed, utsatthet: ['forskola_skola', 'fritid'] },
      { ...closed, utsatthet: ['pa_natet'] },
      { ...closed, utsatthet: ['egen_parrelation'] },
      { ...closed, utsatthet: ['ingen_kand'] },
      { ...closed, utsatthet: ['ingen_kand'] },
      { ...closed },
      { ...ongoing, utsatthet: ['hemmiljo'] },
    ],
    expect: {
      n: 10,
      missing: 1,
      counts: { hemmiljo: 5, forskola_skola: 2, fritid: 1, pa_natet: 2, egen_parrelation: 1, ingen_kand: 2 },
    },
  },
})
