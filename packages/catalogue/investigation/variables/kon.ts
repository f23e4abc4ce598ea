import { type Variable, words } from '@lyhord/core'
import { nuso } from '../sources.ts'
import { sexes } from '../value_sets/sex.ts'

/** The child's legal sex. */
export const sex: Variable = {
  id: 'kon',
  kind: 'one',
  values: sexes,
  label: words('Kön', 'Sex'),
  question: words('Vilket juridiskt kön har barnet?', 'What is the child’s legal sex?'),
  help: words(
    'Svara som i folkbokföringen. Då går det att se om flickor och pojkar får samma stöd.',
    'Answer as in the population register. It lets us see whether girls and boys get the same support.',
  ),
  source: nuso,
}
