import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The day the new investigation was opened. */
export const newInvestigationDay: Variable = {
  id: 'ny_utredning_datum',
  kind: 'day',
  label: words('Ny utredning inledd', 'New investigation opened'),
  question: words(
    'Vilken dag inleddes den nya utredningen?',
    'On what day was the new investigation opened?',
  ),
  help: words('Den första, om det blev flera.', 'The first, if there were several.'),
  example: words('2025-02-14', '2025-02-14'),
  source: proposal,
}
