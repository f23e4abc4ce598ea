import { answered, atLeast, indicator, words } from '@lyhord/core'
import { talks } from './example_talks.ts'
import { talksInOskarshamn } from './sources.ts'

/** Share of children met at least three times. */
export const metThreeTimes = indicator({
  id: 'samtal_minst_3',
  kind: 'share',
  title: words('Träffade minst tre gånger', 'Met at least three times'),
  question: words(
    'Hur stor andel av barnen deltog i minst tre samtal?',
    'What share of the children took part in at least three talks?',
  ),
  definition: words(
    'Barnet deltog i minst tre utredningssamtal. Nämnare: avslutade utredningar där antalet samtal är angivet, oavsett barnets ålder.',
    'The child took part in at least three investigation talks. Denominator: closed investigations with the number of talks given, whatever the child’s age.',
  ),
  direction: 'higher',
  population: answered('utredning_slut'),
  counts: atLeast('antal_samtal_barn', 3),
  source: talksInOskarshamn,
  example: { rows: talks, expect: { n: 10, missing: 1, numerator: 3, value: 0.3 } },
})
