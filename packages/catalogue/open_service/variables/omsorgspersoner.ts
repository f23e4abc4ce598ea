import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { carers } from '../value_sets/carers.ts'

/** Which carers take part, by sex. */
export const carersTakingPart: Variable = {
  id: 'omsorgspersoner',
  kind: 'one',
  values: carers,
  label: words('Omsorgspersoner', 'Carers'),
  question: words('Vilka omsorgspersoner deltar?', 'Which carers take part?'),
  help: words('Föräldrar och andra som har hand om barnet.', 'Parents and others who look after the child.'),
  source: nusoConcept,
}
