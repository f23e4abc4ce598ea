import { all, is, not, rule, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Care under LVU is sought where consent is missing or does not suffice. */
export const lvuWithFullConsent = rule({
  id: 'utredning-52',
  severity: 'note',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'utfall',
  message: words(
    'Utfallet är ansökan enligt LVU, men alla samtycker.',
    'The outcome is an application under LVU, but everybody consents.',
  ),
  holds: not(
    all(
      is('utfall', 'lvu_ansokan'),
      is('installning_vardnadshavare_1', 'samtycker'),
      is('installning_vardnadshavare_2', 'samtycker', 'ej_aktuellt'),
      is('installning_barn', 'samtycker', 'ej_aktuellt'),
    ),
  ),
  remedy: words(
    'Svaret är rätt om samtycket inte bedömdes räcka. Annars kan en inställning behöva ändras.',
    'The answer is right if the consent was judged not to suffice. Otherwise an attitude may need to be changed.',
  ),
  examples: {
    holds: {
      'granted, all consent': {
        utfall: 'insats',
        installning_vardnadshavare_1: 'samtycker',
        installning_vardnadshavare_2: 'samtycker',
        installning_barn: 'samtycker',
      },
      'the second guardian says no': {
        utfall: 'lvu_ansokan',
        installning_vardnadshavare_1: 'samtycker',
        installning_vardnadshavare_2: 'samtycker_inte',
        installning_barn: 'samtycker',
      },
      'the child says no': {
        utfall: 'lvu_ansokan',
        installning_vardnadshavare_1: 'samtycker',
        installning_vardnadshavare_2: 'samtycker',
        installning_barn: 'samtycker_inte',
      },
      'a guardian says no': {
        utfall: 'lvu_ansokan',
        installning_vardnadshavare_1: 'samtycker_inte',
        installning_vardnadshavare_2: 'ej_aktuellt',
        installning_barn: 'samtycker',
      },
    },
    breaks: {
      'all three consent': {
        utfall: 'lvu_ansokan',
        installning_vardnadshavare_1: 'samtycker',
        installning_vardnadshavare_2: 'samtycker',
        installning_barn: 'samtycker',
      },
    },
  },
})
