import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The day of the decision that closed the investigation. */
export const closedDay: Variable = {
  id: 'utredning_slut',
  kind: 'day',
  label: words('Avslutad', 'Closed'),
  question: words('Vilken dag avslutades utredningen?', 'On what day was the investigation closed?'),
  help: words(
    'Dagen för beslutet som avslutade utredningen, inte dagen då en insats började.',
    'The day of the decision that closed the investigation, not the day an intervention began.',
  ),
  example: words('2025-06-27', '2025-06-27'),
  source: proposal,
}
