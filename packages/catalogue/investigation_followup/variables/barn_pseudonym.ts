import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** Keyed pseudonym of the child; links to the investigation where the id does not. */
export const childPseudonym: Variable = {
  id: 'barn_pseudonym',
  kind: 'pseudonym',
  label: words('Barnets pseudonym', 'The child’s pseudonym'),
  question: words('Vilken pseudonym har barnet?', 'What is the child’s pseudonym?'),
  help: words(
    'Samma pseudonym som i utredningen. Den fylls i av arbetslistan.',
    'The same pseudonym as in the investigation. The worklist fills it in.',
  ),
  source: proposal,
}
