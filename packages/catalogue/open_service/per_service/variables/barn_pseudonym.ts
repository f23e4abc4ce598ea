import { type Variable, words } from '@lyhord/core'
import { withoutIdentity } from '../../sources.ts'

/** Keyed pseudonym of the child, where the board keeps identities in open services. */
export const childPseudonym: Variable = {
  id: 'barn_pseudonym',
  kind: 'pseudonym',
  label: words('Barnets pseudonym', 'The child’s pseudonym'),
  question: words('Vilken pseudonym har barnet?', 'What is the child’s pseudonym?'),
  help: words(
    'Lämna tomt om ni inte dokumenterar vem som får insatsen. Annars räknas den fram på er egen dator.',
    'Leave empty if you do not record who gets the service. Otherwise it is made on your own computer.',
  ),
  source: withoutIdentity,
}
