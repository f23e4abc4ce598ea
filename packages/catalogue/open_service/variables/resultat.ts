import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { serviceResults } from '../value_sets/service_results.ts'

/** What the service led to. */
export const serviceResult: Variable = {
  id: 'resultat',
  kind: 'multi',
  values: serviceResults,
  label: words('Resultat', 'Result'),
  question: words('Vad ledde insatsen till?', 'What did the service lead to?'),
  help: words(
    'Välj allt som stämmer. Fyll i när du vet, det går att komma tillbaka.',
    'Choose all that apply. Fill it in when you know; you can come back.',
  ),
  source: nusoConcept,
}
