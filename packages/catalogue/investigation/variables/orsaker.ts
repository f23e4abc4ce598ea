import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { reasons as values } from '../value_sets/reasons.ts'

/** Why the investigation was opened; several reasons may be chosen. */
export const reasons: Variable = {
  id: 'orsaker',
  kind: 'multi',
  values,
  label: words('Orsaker', 'Reasons'),
  question: words('Varför inleddes utredningen?', 'Why was the investigation opened?'),
  help: words(
    'Välj alla orsaker som fanns från början, inte det som kom fram senare.',
    'Choose all reasons that were there from the start, not what emerged later.',
  ),
  source: nusoConcept,
}
