import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../../sources.ts'
import { units } from '../../value_sets/units.ts'

/** Which unit the staff belong to. */
export const staffUnit: Variable = {
  id: 'verksamhet',
  kind: 'one',
  values: units,
  label: words('Verksamhet', 'Unit'),
  question: words('Vilken verksamhet hör de till?', 'Which unit do they belong to?'),
  help: words('Välj den som har huvudansvaret.', 'Choose the one mainly responsible.'),
  source: nusoConcept,
}
