import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { areas } from '../value_sets/areas.ts'

/** Areas where the investigation found protection and strengths. */
export const protectiveAreas: Variable = {
  id: 'skyddsomraden',
  kind: 'multi',
  values: areas,
  label: words('Skyddsområden', 'Protective areas'),
  question: words(
    'Inom vilka områden finns skydd och styrkor?',
    'In which areas are there protection and strengths?',
  ),
  help: words(
    'Välj det som fungerar bra för barnet. Ett område kan ha både risk och skydd.',
    'Choose what works well for the child. An area can hold both risk and protection.',
  ),
  source: nusoConcept,
}
