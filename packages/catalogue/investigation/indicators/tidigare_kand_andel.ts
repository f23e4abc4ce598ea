import { answered, indicator, isNot, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

/** Share of children known before. */
export const knownBeforeShare = indicator({
  id: 'tidigare_kand_andel',
  kind: 'share',
  title: words('Kända sedan tidigare', 'Known before'),
  question: words(
    'Hur stor andel av barnen var kända sedan tidigare?',
    'What share of the children were known before?',
  ),
  definition: words(
    'Barnet var känt genom förhandsbedömning, utredning eller insats. Nämnare: avslutade utredningar där frågan är besvarad.',
    'The child was known through a preliminary assessment, an investigation or an intervention. Denominator: closed investigations where the question is answered.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  counts: isNot('tidigare_kand', 'nej'),
  source: followedInNuso,
  example: {
    rows: [
      { ...closed, tidigare_kand: 'nej' },
      { ...closed, tidigare_kand: 'nej' },
      { ...closed, tidigare_kand: 'nej' },
      { ...closed, tidigare_kand: 'nej' },
      { ...closed, tidigare_kand: 'forhandsbedomning' },
      { ...closed, tidigare_kand: 'forhandsbedomning' },
      { ...closed, tidigare_kand: 'utredning' },
      { ...closed, tidigare_kand: 'utredning' },
      { ...closed, tidigare_kand: 'insats' },
      { ...closed, tidigare_kand: 'pagaende_insats' },
      { ...closed },
      { ...ongoing, tidigare_kand: 'insats' },
    ],
    expect: { n: 10, missing: 1, numerator: 6, value: 0.6 },
  },
})
