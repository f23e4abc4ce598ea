import { answered, indicator, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

/** In which areas children need support. */
export const needAreasDistribution = indicator({
  id: 'behovsomraden_fordelning',
  kind: 'distribution',
  of: 'behovsomraden',
  title: words('Behovsområden', 'Areas of need'),
  question: words('Inom vilka områden behöver barnen stöd?', 'In which areas do the children need support?'),
  definition: words(
    'Andel av utredningarna per område. Flera områden kan vara valda, så andelarna kan bli mer än 100 % tillsammans. Nämnare: avslutade utredningar där frågan är besvarad.',
    'Share of investigations per area. Several may be chosen, so the shares may sum to more than 100%. Denominator: closed investigations where the question is answered.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  source: followedInNuso,
  example: {
    rows: [
      { ...closed, behovsomraden: ['utbildning'] },
      { ...closed, behovsomraden: ['utbildning', 'kanslor_beteende'] },
      { ...closed, behovsomraden: ['kanslor_beteende'] },
      { ...closed, behovsomraden: ['stimulans_vagledning'] },
      { ...closed, behovsomraden: ['stimulans_vagledning', 'familjesituation'] },
      { ...closed, behovsomraden: ['sakerhet'] },
      { ...closed, behovsomraden: ['socialt_natverk'] },
      { ...closed, behovsomraden: ['inga'] },
      { ...closed, behovsomraden: ['inga'] },
      { ...closed, behovsomraden: ['inga'] },
      { ...closed },
      { ...ongoing, behovsomraden: ['halsa'] },
    ],
    expect: {
      n: 10,
      missing: 1,
      counts: {
        utbildning: 2,
        kanslor_beteende: 2,
        stimulans_vagledning: 2,
        sakerhet: 1,
        familjesituation: 1,
        socialt_natverk: 1,
        inga: 3,
      },
    },
  },
})
