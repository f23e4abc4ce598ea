import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { knownBeforeLevels } from '../value_sets/known_before.ts'

/** Whether the child was known to social services before. */
export const knownBefore: Variable = {
  id: 'tidigare_kand',
  kind: 'one',
  values: knownBeforeLevels,
  label: words('Tidigare känd', 'Known before'),
  question: words('Var barnet känt hos er sedan tidigare?', 'Was the child known to you before?'),
  help: words(
    'Stämmer flera svar väljer du det som står längst ned i listan.',
    'If several answers are true, choose the lowest in the list.',
  ),
  source: nusoConcept,
}
