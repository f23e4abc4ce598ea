import { type Variable, words } from '@lyhord/core'
import { nuso } from '../sources.ts'
import { disabilities } from '../value_sets/disabilities.ts'

/** Known disability of the child. */
export const disability: Variable = {
  id: 'funktionsnedsattning',
  kind: 'multi',
  values: disabilities,
  label: words('Funktionsnedsättning', 'Disability'),
  question: words('Har barnet någon känd funktionsnedsättning?', 'Does the child have a known disability?'),
  help: words(
    'Välj alla som är kända när utredningen avslutas.',
    'Choose all that are known when the investigation closes.',
  ),
  source: nuso,
}
