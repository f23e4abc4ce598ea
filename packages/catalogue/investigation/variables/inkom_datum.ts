import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The day the report or application came in. */
export const receivedDay: Variable = {
  id: 'inkom_datum',
  kind: 'day',
  label: words('Kom in', 'Received'),
  question: words(
    'Vilken dag kom anmälan eller ansökan in?',
    'On what day did the report or application come in?',
  ),
  help: words(
    'Dagen den kom in till er, inte dagen den registrerades.',
    'The day it came in to you, not the day it was registered.',
  ),
  example: words('2025-03-04', '2025-03-04'),
  source: proposal,
}
