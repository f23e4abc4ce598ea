import { all, either, is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A special residential home against somebody's will is mostly sought under LVU. */
export const sisWithoutConsent = rule({
  id: 'utredning-53',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'insatser',
  message: words(
    'Särskilt ungdomshem (SiS) är valt fast någon inte samtycker, och utfallet är inte ansökan enligt LVU.',
    'A special residential home (SiS) is chosen though somebody does not consent, and the outcome is not an application under LVU.',
  ),
  holds: whenever(
    is('insatser', 'sis'),
    either(
      is('utfall', 'lvu_ansokan'),
      all(
        isNot('installning_vardnadshavare_1', 'samtycker_inte'),
        isNot('installning_vardnadshavare_2', 'samtycker_inte'),
        isNot('installning_barn', 'samtycker_inte'),
      ),
    ),
  ),
  remedy: words(
    'Söktes vård enligt LVU, ändra utfallet. Annars kontrollera inställningen, eller behåll svaret med ett skäl.',
    'If care under LVU was applied for, change the outcome. Otherwise check the attitudes or say what happened.',
  ),
  examples: {
    holds: {
      'foster home, the child says no': {
        utfall: 'insats',
        insatser: ['familjehem'],
        installning_vardnadshavare_1: 'samtycker',
        installning_vardnadshavare_2: 'samtycker',
        installning_barn: 'samtycker_inte',
      },
      'care under LVU sought': {
        utfall: 'lvu_ansokan',
        insatser: ['sis'],
        installning_vardnadshavare_1: 'samtycker_inte',
        installning_vardnadshavare_2: 'samtycker',
        installning_barn: 'samtycker',
      },
      'everybody consents': {
        utfall: 'insats',
        insatser: ['sis'],
        installning_vardnadshavare_1: 'samtycker',
        installning_vardnadshavare_2: 'ej_aktuellt',
        installning_barn: 'samtycker',
      },
    },
    breaks: {
      'the first guardian says no': {
        utfall: 'insats',
        insatser: ['sis'],
        installning_vardnadshavare_1: 'samtycker_inte',
        installning_vardnadshavare_2: 'samtycker',
        installning_barn: 'samtycker',
      },
      'the second guardian says no': {
        utfall: 'insats',
        insatser: ['sis'],
        installning_vardnadshavare_1: 'samtycker',
        installning_vardnadshavare_2: 'samtycker_inte',
        installning_barn: 'samtycker',
      },
      'the child says no': {
        utfall: 'insats',
        insatser: ['sis'],
        installning_vardnadshavare_1: 'samtycker',
        installning_barn: 'samtycker_inte',
      },
    },
  },
})
