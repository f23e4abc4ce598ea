import { all, answered, indicator, is, isNot, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

/** Of first guardians who were asked, the share who consent. */
export const guardian1Consents = indicator({
  id: 'samtycke_vardnadshavare_1',
  kind: 'share',
  title: words('Vårdnadshavare 1 samtycker', 'Guardian 1 consents'),
  question: words(
    'Hur stor andel av dem som är vårdnadshavare 1 samtycker till föreslagna insatser?',
    'What share of those who are guardian 1 consent to the proposed interventions?',
  ),
  definition: words(
    'Samtycker helt. Nämnare: avslutade utredningar där vårdnadshavare 1 tillfrågades om insatser och svaret är angivet.',
    'Consents in full. Denominator: closed investigations where guardian 1 was asked about interventions and the answer is given.',
  ),
  direction: 'none',
  population: all(
    answered('utredning_slut'),
    isNot('installning_vardnadshavare_1', 'ej_tillfragad', 'ej_aktuellt'),
  ),
  counts: is('installning_vardnadshavare_1', 'samtycker'),
  source: followedInNuso,
  example: {
    rows: [
      { ...closed, installning_vardnadshavare_1: 'samtycker' },
      { ...closed, installning_vardnadshavare_1: 'samtycker' },
      { ...closed, installning_vardnadshavare_1: 'samtycker' },
      { ...closed, installning_vardnadshavare_1: 'samtycker' },
      { ...closed, installning_vardnadshavare_1: 'samtycker' },
      { ...closed, installning_vardnadshavare_1: 'delvis' },
      { ...closed, installning_vardnadshavare_1: 'samtycker_inte' },
      { ...closed, installning_vardnadshavare_1: 'samtycker_inte' },
      { ...closed, installning_vardnadshavare_1: 'ej_tillfragad' },
      { ...closed, installning_vardnadshavare_1: 'ej_aktuellt' },
      { ...closed },
      { ...ongoing, installning_vardnadshavare_1: 'samtycker' },
    ],
    expect: { n: 8, missing: 1, numerator: 5, value: 0.625 },
  },
})
