import { type Variable, words } from '@lyhord/core'
import { livingArrangements } from '../../investigation/value_sets/living_arrangements.ts'
import { nuso } from '../sources.ts'

/** With whom the child lives. */
export const livingArrangement: Variable = {
  id: 'boendesituation',
  kind: 'one',
  values: livingArrangements,
  label: words('Boendesituation', 'Living arrangement'),
  question: words('Hos vem bor barnet?', 'With whom does the child live?'),
  help: words(
    'Välj det som bäst beskriver barnets vardag, oavsett folkbokföring.',
    'Choose what best describes the child’s everyday life, whatever the register says.',
  ),
  source: nuso,
}
