import { all, answered, indicator, is, isNot, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

/** Of second guardians who were asked, the share who consent. */
export const guardian2Consents = indicator({
  id: 'samtycke_vardnadshavare_2',
  kind: 'share',
  title: words('Vårdnadshavare 2 samtycker', 'Guardian 2 consents'),
  question: words(
    'Hur stor andel av dem som är vårdnadshavare 2 samtycker till föreslagna insatser?',
    'What share of those who are guardian 2 consent to the proposed interventions?',
  ),
  definition: words(
    'Samtycker helt. Nämnare: avslutade utredningar där vårdnadshavare 2 tillfrågades om insatser och svaret är angivet.',
    'Consents in full. Denominator: closed investigations where guardian 2 was asked about interventions and the answer is given.',
  ),
  direction: 'none',
  population: all(
    answered('utredning_slut'),
    isNot('installning_vardnadshavare_2', 'ej_tillfragad', 'ej_aktuellt'),
  ),
  counts: is('installning_vardnadshavare_2', 'samtycker'),
  source: followedInNuso,
  example: {
    rows: [
      { ...closed, installning_vardnadshavare_2: 'samtycker' },
      { ...closed, installning_vardnadshavare_2: 'samtycker' },
      { ...closed, installning_vardnadshavare_2: 'samtycker' },
      { ...closed, installning_vardnadshavare_2: 'delvis' },
      { ...closed, installning_vardnadshavare_2: 'samtycker_inte' },
      { ...closed, installning_vardnadshavare_2: 'ej_tillfragad' },
      { ...closed, installning_vardnadshavare_2: 'ej_aktuellt' },
      { ...closed, installning_vardnadshavare_2: 'ej_aktuellt' },
      { ...closed, installning_vardnadshavare_2: 'ej_aktuellt' },
      { ...closed },
      { ...closed },
      { ...ongoing, installning_vardnadshavare_2: 'samtycker' },
    ],
    expect: { n: 5, missing: 2, numerator: 3, value: 0.6 },
  },
})
