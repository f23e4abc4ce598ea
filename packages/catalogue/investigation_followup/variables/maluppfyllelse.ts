import { type Variable, words } from '@lyhord/core'
import { nusoFollowUp } from '../sources.ts'
import { goalStates } from '../value_sets/goal_states.ts'

/** How far the goals were reached. */
export const goals: Variable = {
  id: 'maluppfyllelse',
  kind: 'one',
  values: goalStates,
  label: words('Måluppfyllelse', 'Goals reached'),
  question: words('Hur långt nåddes målen?', 'How far were the goals reached?'),
  help: words(
    'Väg ihop målen i planen. Gör det gärna med barnet och familjen.',
    'Weigh the goals of the plan together, with the child and family if you can.',
  ),
  source: nusoFollowUp,
}
