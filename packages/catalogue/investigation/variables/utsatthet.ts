import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'
import { exposures } from '../value_sets/exposures.ts'

/** Where the child has been exposed. */
export const exposure: Variable = {
  id: 'utsatthet',
  kind: 'multi',
  values: exposures,
  label: words('Utsatthet', 'Exposure'),
  question: words('Var har barnet varit utsatt?', 'Where has the child been exposed?'),
  help: words(
    'Välj alla platser där barnet enligt utredningen utsatts för våld, övergrepp, försummelse eller kränkningar.',
    'Choose all places where, according to the investigation, the child met violence, abuse, neglect or degrading treatment.',
  ),
  source: proposal,
}
