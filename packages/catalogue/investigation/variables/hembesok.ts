import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** Number of home visits during the investigation. */
export const homeVisits: Variable = {
  id: 'hembesok',
  kind: 'number',
  min: 0,
  max: 99,
  unit: words('besök', 'visits'),
  label: words('Hembesök', 'Home visits'),
  question: words('Hur många hembesök gjordes?', 'How many home visits were made?'),
  help: words(
    'Räkna besök där barnet bor, hos båda föräldrarna om barnet bor hos båda. Inga besök är 0.',
    'Count visits where the child lives, with both parents if the child lives with both. No visits is 0.',
  ),
  source: proposal,
}
