import { answered, indicator, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

/** In which areas there are protection and strengths. */
export const protectiveAreasDistribution = indicator({
  id: 'skyddsomraden_fordelning',
  kind: 'distribution',
  of: 'skyddsomraden',
  title: words('Skyddsområden', 'Protective areas'),
  question: words(
    'Inom vilka områden finns skydd och styrkor?',
    'In which areas are there protection and strengths?',
  ),
  definition: words(
    'Andel av utredningarna per område. Flera områden kan vara valda, så andelarna kan bli mer än 100 % tillsammans. Nämnare: avslutade utredningar där frågan är besvarad.',
    'Share of investigations per area. Several may be chosen, so the shares may sum to more than 100%. Denominator: closed investigations where the question is answered.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  source: followedInNuso,
  example: {
    rows: [
      { ...closed, skyddsomraden: ['socialt_natverk'] },
      { ...closed, skyddsomraden: ['utbildning', 'socialt_natverk'] },
      { ...closed, skyddsomraden: ['utbildning'] },
      { ...closed, skyddsomraden: ['utbildning', 'sociala_relationer'] },
      { ...closed, skyddsomraden: ['sociala_relationer'] },
      { ...closed, skyddsomraden: ['sociala_relationer', 'socialt_natverk'] },
      { ...closed, skyddsomraden: ['kanslomassig_tillganglighet'] },
      { ...closed, skyddsomraden: ['kanslomassig_tillganglighet', 'sakerhet'] },
      { ...closed, skyddsomraden: ['halsa'] },
      { ...closed, skyddsomraden: ['inga'] },
      { ...closed },
      { ...ongoing, skyddsomraden: ['halsa'] },
    ],
    expect: {
      n: 10,
      missing: 1,
      counts: {
        halsa: 1,
        utbildning: 3,
        sociala_relationer: 3,
        kanslomassig_tillganglighet: 2,
        sakerhet: 1,
        socialt_natverk: 3,
        inga: 1,
      },
    },
  },
})
