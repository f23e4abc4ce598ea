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
    'Svara som i folkbokföringen om du vet. Det räcker annars med Uppgift saknas.',
    'Answer as in the population register if you know. Otherwise Not known will do.',
  ),
  source: nuso,
}
