import { answered, atLeast, indicator, words } from '@lyhord/core'
import { talks } from './example_talks.ts'
import { talksInOskarshamn } from './sources.ts'

/** Share of children met at least twice. */
export const metTwice = indicator({
  id: 'samtal_minst_2',
  kind: 'share',
  title: words('Träffade minst två gånger', 'Met at least twice'),
  question: words(
    'Hur stor andel av barnen deltog i minst två samtal?',
    'What share of the children took part in at least two talks?',
  ),
  definition: words(
    'Barnet deltog i minst två utredningssamtal. Nämnare: avslutade utredningar där antalet samtal är angivet, oavsett barnets ålder.',
    'The child took part in at least two investigation talks. Denominator: closed investigations with the number of talks given, whatever the child’s age.',
  ),
  direction: 'higher',
  population: answered('utredning_slut'),
  counts: atLeast('antal_samtal_barn', 2),
  source: talksInOskarshamn,
  example: { rows: talks, expect: { n: 10, missing: 1, numerator: 6, value: 0.6 } },
})
