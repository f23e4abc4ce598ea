import { type Variable, words } from '@lyhord/core'
import { proposal } from '../../sources.ts'

/** The day the staff resources are counted. */
export const measuringDay: Variable = {
  id: 'matdag',
  kind: 'day',
  label: words('Mätdag', 'Counted on'),
  question: words('Vilken dag gäller uppgifterna?', 'Which day do the figures concern?'),
  help: words(
    'En vanlig dag på hösten är lättast att jämföra.',
    'An ordinary day in the autumn is easiest to compare.',
  ),
  example: words('2025-11-03', '2025-11-03'),
  source: proposal,
}
