import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The day the intervention began. */
export const startedDay: Variable = {
  id: 'insats_start',
  kind: 'day',
  label: words('Började', 'Began'),
  question: words('Vilken dag började insatsen?', 'On what day did the intervention begin?'),
  help: words(
    'Dagen då barnet eller familjen först fick insatsen, inte beslutsdagen.',
    'The day the child or family first got it, not the day of the decision.',
  ),
  example: words('2024-08-19', '2024-08-19'),
  source: proposal,
}
