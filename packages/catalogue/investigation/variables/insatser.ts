import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { interventions } from '../value_sets/interventions.ts'

/** Which interventions were granted. */
export const grantedInterventions: Variable = {
  id: 'insatser',
  kind: 'multi',
  values: interventions,
  label: words('Insatser', 'Interventions'),
  question: words('Vilka insatser beviljades?', 'Which interventions were granted?'),
  help: words(
    'Välj alla som beviljades när utredningen avslutades. Insatser som pågick sedan tidigare räknas inte.',
    'Choose all that were granted when the investigation closed. Interventions already going on do not count.',
  ),
  source: nusoConcept,
}
