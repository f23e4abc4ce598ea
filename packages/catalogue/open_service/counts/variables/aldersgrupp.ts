import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../../sources.ts'
import { ageGroups } from '../../value_sets/age_groups.ts'

/** The children’s age in bands. */
export const ageGroup: Variable = {
  id: 'aldersgrupp',
  kind: 'one',
  values: ageGroups,
  label: words('Åldersgrupp', 'Age group'),
  question: words('Vilken åldersgrupp gäller raden?', 'Which age group does the row concern?'),
  help: words('Barnens ålder när insatsen började.', 'The children’s age when the service started.'),
  source: nusoConcept,
}
