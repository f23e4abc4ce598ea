import { type Variable, words } from '@lyhord/core'
import { nuso } from '../sources.ts'
import { livingArrangements } from '../value_sets/living_arrangements.ts'

/** With whom the child lived when the investigation was opened. */
export const livingArrangement: Variable = {
  id: 'boendesituation',
  kind: 'one',
  values: livingArrangements,
  label: words('Boendesituation', 'Living arrangement'),
  question: words(
    'Hos vem bodde barnet när utredningen inleddes?',
    'With whom did the child live when the investigation opened?',
  ),
  help: words(
    'Välj det som bäst beskriver barnets vardag, oavsett folkbokföring.',
    'Choose what best describes the child’s everyday life, whatever the register says.',
  ),
  source: nuso,
}
