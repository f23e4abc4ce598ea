import { type Variable, words } from '@lyhord/core'
import { sexes } from '../../investigation/value_sets/sex.ts'
import { proposal } from '../sources.ts'

/** The child’s legal sex. */
export const sex: Variable = {
  id: 'kon',
  kind: 'one',
  values: sexes,
  label: words('Kön', 'Sex'),
  question: words('Vilket juridiskt kön har barnet?', 'What is the child’s legal sex?'),
  help: words('Som i utredningen.', 'As in the investigation.'),
  source: proposal,
}
