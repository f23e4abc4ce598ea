import { type Variable, words } from '@lyhord/core'
import { sexes } from '../../investigation/value_sets/sex.ts'
import { nuso } from '../sources.ts'

/** The child’s legal sex. */
export const sex: Variable = {
  id: 'kon',
  kind: 'one',
  values: sexes,
  label: words('Kön', 'Sex'),
  question: words('Vilket juridiskt kön har barnet?', 'What is the child’s legal sex?'),
  help: words(
    'Svara som i folkbokföringen. För ett väntat barn väljer du Uppgift saknas.',
    'Answer as in the population register. For an unborn child, choose Not known.',
  ),
  source: nuso,
}
