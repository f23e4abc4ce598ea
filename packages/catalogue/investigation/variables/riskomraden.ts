import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { areas } from '../value_sets/areas.ts'

/** Areas where the investigation found risks. */
export const riskAreas: Variable = {
  id: 'riskomraden',
  kind: 'multi',
  values: areas,
  label: words('Riskområden', 'Risk areas'),
  question: words(
    'Inom vilka områden finns risker för barnet?',
    'In which areas are there risks for the child?',
  ),
  help: words(
    'Välj de områden där utredningen beskriver något som kan skada barnet eller barnets utveckling.',
    'Choose the areas where the investigation describes something that may harm the child or its development.',
  ),
  source: nusoConcept,
}
