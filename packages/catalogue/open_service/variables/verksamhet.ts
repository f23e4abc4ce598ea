import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { units } from '../value_sets/units.ts'

/** Which unit gives the service. */
export const unit: Variable = {
  id: 'verksamhet',
  kind: 'one',
  values: units,
  label: words('Verksamhet', 'Unit'),
  question: words('Vilken verksamhet ger insatsen?', 'Which unit gives the service?'),
  help: words('Välj den som har huvudansvaret.', 'Choose the one mainly responsible.'),
  source: nusoConcept,
}
