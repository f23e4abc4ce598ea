import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** Whether a decision extended the time limit. */
export const extended: Variable = {
  id: 'forlangd',
  kind: 'yes_no',
  label: words('Förlängd', 'Extended'),
  question: words('Beslutades det om förlängd utredningstid?', 'Was there a decision to extend the time?'),
  help: words(
    'Svara ja när det finns ett beslut om förlängning, oavsett hur lång den blev.',
    'Answer yes when there is a decision to extend, however long it was.',
  ),
  source: proposal,
}
