import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The day of the decision to open the investigation. */
export const openedDay: Variable = {
  id: 'utredning_start',
  kind: 'day',
  label: words('Inledd', 'Opened'),
  question: words('Vilken dag inleddes utredningen?', 'On what day was the investigation opened?'),
  help: words(
    'Dagen för beslutet att inleda utredning.',
    'The day of the decision to open an investigation.',
  ),
  example: words('2025-03-10', '2025-03-10'),
  source: proposal,
}
