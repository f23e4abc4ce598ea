import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { areas } from '../value_sets/areas.ts'

/** Areas where the child needs support. */
export const needAreas: Variable = {
  id: 'behovsomraden',
  kind: 'multi',
  values: areas,
  label: words('Behovsområden', 'Areas of need'),
  question: words('Inom vilka områden behöver barnet stöd?', 'In which areas does the child need support?'),
  help: words(
    'Utgå från er samlade bedömning, oavsett om en insats kunde ges.',
    'Go by your overall assessment, whether or not an intervention could be given.',
  ),
  source: nusoConcept,
}
