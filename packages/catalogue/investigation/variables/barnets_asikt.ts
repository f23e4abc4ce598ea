import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'
import { childViewStates } from '../value_sets/child_view.ts'

/** Whether the child's own view is documented. */
export const childView: Variable = {
  id: 'barnets_asikt',
  kind: 'one',
  values: childViewStates,
  label: words('Barnets åsikt', 'The child’s view'),
  question: words(
    'Är barnets egen åsikt dokumenterad i utredningen?',
    'Is the child’s own view documented in the investigation?',
  ),
  help: words(
    'Barnets egna ord, teckningar eller tydliga uttryck räknas. Det kan också ha kommit fram på annat sätt än i samtal.',
    'The child’s own words, drawings or clear expressions count. They may also have come in other ways than talks.',
  ),
  source: proposal,
}
