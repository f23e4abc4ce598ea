import { answered, atLeast, indicator, words } from '@lyhord/core'
import { talks } from './example_talks.ts'
import { followedInNuso } from './sources.ts'

/** Share of children met at least once. */
export const metOnce = indicator({
  id: 'samtal_minst_1',
  kind: 'share',
  title: words('Träffade minst en gång', 'Met at least once'),
  question: words(
    'Hur stor andel av barnen deltog i minst ett samtal?',
    'What share of the children took part in at least one talk?',
  ),
  definition: words(
    'Barnet deltog i minst ett utredningssamtal. Nämnare: avslutade utredningar där antalet samtal är angivet, oavsett barnets ålder.',
    'The child took part in at least one investigation talk. Denominator: closed investigations with the number of talks given, whatever the child’s age.',
  ),
  direction: 'higher',
  population: answered('utredning_slut'),
  counts: atLeast('antal_samtal_barn', 1),
  source: followedInNuso,
  example: { rows: talks, expect: { n: 10, missing: 1, numerator: 8, value: 0.8 } },
})
