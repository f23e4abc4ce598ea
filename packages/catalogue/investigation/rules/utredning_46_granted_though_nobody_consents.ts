import { all, either, is, not, rule, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** An intervention by consent needs somebody who consents. */
export const grantedThoughNobodyConsents = rule({
  id: 'utredning-46',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'utfall',
  message: words(
    'Insats beviljades, men ingen av de tillfrågade samtycker.',
    'An intervention was granted, but none of those asked consents.',
  ),
  holds: not(
    all(
      is('utfall', 'insats'),
      either(
        is('installning_vardnadshavare_1', 'samtycker_inte'),
        is('installning_vardnadshavare_2', 'samtycker_inte'),
        is('installning_barn', 'samtycker_inte'),
      ),
      is('installning_vardnadshavare_1', 'samtycker_inte', 'ej_tillfragad', 'ej_aktuellt'),
      is('installning_vardnadshavare_2', 'samtycker_inte', 'ej_tillfragad', 'ej_aktuellt'),
      is('installning_barn', 'samtycker_inte', 'ej_tillfragad', 'ej_aktuellt'),
    ),
  ),
  remedy: words(
    'Kontrollera inställning och utfall. Gavs insatsen med annat stöd, behåll svaret med ett skäl.',
    'Check attitudes and outcome. If the intervention was given on another ground, say which.',
  ),
  examples: {
    holds: {
      'no need, nobody consents': {
        utfall: 'inget_behov',
        installning_vardnadshavare_1: 'samtycker_inte',
        installning_vardnadshavare_2: 'samtycker_inte',
        installning_barn: 'samtycker_inte',
      },
      'the second guardian consents': {
        utfall: 'insats',
        installning_vardnadshavare_1: 'samtycker_inte',
        installning_vardnadshavare_2: 'samtycker',
        installning_barn: 'samtycker_inte',
      },
      'only the child consents': {
        utfall: 'insats',
        installning_vardnadshavare_1: 'samtycker_inte',
        installning_vardnadshavare_2: 'samtycker_inte',
        installning_barn: 'delvis',
      },
      'one guardian consents': {
        utfall: 'insats',
        installning_vardnadshavare_1: 'samtycker',
        installning_vardnadshavare_2: 'samtycker_inte',
        installning_barn: 'samtycker_inte',
      },
      'nobody was asked': {
        utfall: 'insats',
        installning_vardnadshavare_1: 'ej_tillfragad',
        installning_vardnadshavare_2: 'ej_aktuellt',
        installning_barn: 'ej_tillfragad',
      },
    },
    breaks: {
      'only the first guardian was asked': {
        utfall: 'insats',
        installning_vardnadshavare_1: 'samtycker_inte',
        installning_vardnadshavare_2: 'ej_aktuellt',
        installning_barn: 'ej_tillfragad',
      },
      'only the second guardian was asked': {
        utfall: 'insats',
        installning_vardnadshavare_1: 'ej_tillfragad',
        installning_vardnadshavare_2: 'samtycker_inte',
        installning_barn: 'ej_aktuellt',
      },
      'only the child was asked': {
        utfall: 'insats',
        installning_vardnadshavare_1: 'ej_tillfragad',
        installning_vardnadshavare_2: 'ej_aktuellt',
        installning_barn: 'samtycker_inte',
      },
      'the only guardian and the child say no': {
        utfall: 'insats',
        installning_vardnadshavare_1: 'samtycker_inte',
        installning_vardnadshavare_2: 'ej_aktuellt',
        installning_barn: 'samtycker_inte',
      },
    },
  },
})
