import { all, is, not, rule, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Missing consent presupposes somebody who does not consent. */
export const noConsentThoughAllConsent = rule({
  id: 'utredning-47',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'utfall',
  message: words(
    'Utfallet är att samtycke saknas, men alla samtycker.',
    'The outcome is that consent is missing, but everybody consents.',
  ),
  holds: not(
    all(
      is('utfall', 'behov_ej_samtycke'),
      is('installning_vardnadshavare_1', 'samtycker'),
      is('installning_vardnadshavare_2', 'samtycker', 'ej_aktuellt'),
      is('installning_barn', 'samtycker', 'ej_aktuellt'),
    ),
  ),
  remedy: words('Ändra det svar som inte stämmer.', 'Change the answer that is not right.'),
  examples: {
    holds: {
      'granted, all consent': {
        utfall: 'insats',
        installning_vardnadshavare_1: 'samtycker',
        installning_vardnadshavare_2: 'samtycker',
        installning_barn: 'samtycker',
      },
      'the first guardian says no': {
        utfall: 'behov_ej_samtycke',
        installning_vardnadshavare_1: 'samtycker_inte',
        installning_vardnadshavare_2: 'samtycker',
        installning_barn: 'samtycker',
      },
      'the child says no': {
        utfall: 'behov_ej_samtycke',
        installning_vardnadshavare_1: 'samtycker',
        installning_vardnadshavare_2: 'samtycker',
        installning_barn: 'samtycker_inte',
      },
      'the second guardian says no': {
        utfall: 'behov_ej_samtycke',
        installning_vardnadshavare_1: 'samtycker',
        installning_vardnadshavare_2: 'samtycker_inte',
        installning_barn: 'ej_aktuellt',
      },
    },
    breaks: {
      'all three consent': {
        utfall: 'behov_ej_samtycke',
        installning_vardnadshavare_1: 'samtycker',
        installning_vardnadshavare_2: 'samtycker',
        installning_barn: 'samtycker',
      },
      'the only guardian consents': {
        utfall: 'behov_ej_samtycke',
        installning_vardnadshavare_1: 'samtycker',
        installning_vardnadshavare_2: 'ej_aktuellt',
        installning_barn: 'ej_aktuellt',
      },
    },
  },
})
