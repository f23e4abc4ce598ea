import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'
import { participationStates } from '../value_sets/participation_states.ts'

/** How the child took part in the follow-up. */
export const participation: Variable = {
  id: 'barnets_delaktighet',
  kind: 'one',
  values: participationStates,
  label: words('Barnets delaktighet', 'The child’s participation'),
  question: words(
    'Hur kom barnets syn på insatsen fram?',
    'How did the child’s view of the intervention come forward?',
  ),
  help: words(
    'Tillfrågades inte är ett ärligt svar. Att veta det hjälper oss att bli bättre.',
    'Not asked is an honest answer. Knowing it helps us to improve.',
  ),
  source: proposal,
}
