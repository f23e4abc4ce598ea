import { answered, indicator, stepsTo, words } from '@lyhord/core'
import { talks } from './example_talks.ts'
import { followedInNuso } from './sources.ts'

/** Children by number of talks: 0, 1, 2, 3, 4, 5 or more. */
export const talksDistribution = indicator({
  id: 'samtal_fordelning',
  kind: 'distribution',
  of: 'antal_samtal_barn',
  steps: stepsTo(0, 5, (talks) => words(`${talks} samtal`, talks === '1' ? '1 talk' : `${talks} talks`)),
  title: words('Antal samtal med barnet', 'Number of talks with the child'),
  question: words(
    'Hur många utredningssamtal deltog barnen i?',
    'How many investigation talks did the children take part in?',
  ),
  definition: words(
    'Andel barn per antal utredningssamtal som barnet deltog i: 0, 1, 2, 3, 4 samt 5 eller fler. Nämnare: avslutade utredningar där antalet samtal är angivet, oavsett barnets ålder. Visas bara för den egna nämnden; till andra lämnas andelarna minst ett, två och tre samtal.',
    'Share of children by number of investigation talks the child took part in: 0, 1, 2, 3, 4, and 5 or more. Denominator: closed investigations with the number of talks given, whatever the child’s age. Shown to the board itself only; to others go the shares with at least one, two and three talks.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  unreleased: true,
  source: followedInNuso,
  example: {
    rows: talks,
    expect: { n: 10, missing: 1, counts: { 0: 2, 1: 2, 2: 3, 3: 1, 4: 1, '5+': 1 } },
  },
})
