import { all, answered, indicator, is, isNot, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

/** Of children who were asked, the share who consent. */
export const childConsents = indicator({
  id: 'samtycke_barn',
  kind: 'share',
  title: words('Barnet samtycker', 'The child consents'),
  question: words(
    'Hur stor andel av barnen samtycker till föreslagna insatser?',
    'What share of the children consent to the proposed interventions?',
  ),
  definition: words(
    'Samtycker helt. Nämnare: avslutade utredningar där barnet tillfrågades om insatser och svaret är angivet.',
    'Consents in full. Denominator: closed investigations where the child was asked about interventions and the answer is given.',
  ),
  direction: 'none',
  population: all(answered('utredning_slut'), isNot('installning_barn', 'ej_tillfragad', 'ej_aktuellt')),
  counts: is('installning_barn', 'samtycker'),
  source: followedInNuso,
  example: {
    rows: [
      { ...closed, installning_barn: 'samtycker' },
      { ...closed, installning_barn: 'samtycker' },
      { ...closed, installning_barn: 'samtycker' },
      { ...closed, installning_barn: 'samtycker' },
      { ...closed, installning_barn: 'delvis' },
      { ...closed, installning_barn: 'delvis' },
      { ...closed, installning_barn: 'samtycker_inte' },
      { ...closed, installning_barn: 'samtycker_inte' },
      { ...closed, installning_barn: 'ej_tillfragad' },
      { ...closed, installning_barn: 'ej_aktuellt' },
      { ...closed },
      { ...ongoing, installning_barn: 'samtycker' },
    ],
    expect: { n: 8, missing: 1, numerator: 4, value: 0.5 },
  },
})
