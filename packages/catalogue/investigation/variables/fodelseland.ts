import { type Variable, words } from '@lyhord/core'
import { nuso } from '../sources.ts'
import { birthCountries } from '../value_sets/birth_countries.ts'

/** Where the child was born, in four groups. */
export const birthCountry: Variable = {
  id: 'fodelseland',
  kind: 'one',
  values: birthCountries,
  label: words('Födelseland', 'Country of birth'),
  question: words('Var är barnet fött?', 'Where was the child born?'),
  help: words('Födelseland, inte medborgarskap.', 'Country of birth, not citizenship.'),
  source: nuso,
}
