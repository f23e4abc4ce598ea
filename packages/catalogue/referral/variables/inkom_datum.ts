import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The day the referral came in; the 14 days are counted from it. */
export const receivedDay: Variable = {
  id: 'inkom_datum',
  kind: 'day',
  label: words('Kom in', 'Received'),
  question: words('Vilken dag kom den in?', 'On what day did it come in?'),
  help: words(
    'Dagen den kom in till er, inte dagen den registrerades.',
    'The day it came in to you, not the day it was registered.',
  ),
  example: words('2025-03-04', '2025-03-04'),
  source: proposal,
}
