import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** Keyed pseudonym of the child; links a child’s referrals, and a referral to its investigation. */
export const childPseudonym: Variable = {
  id: 'barn_pseudonym',
  kind: 'pseudonym',
  label: words('Barnets pseudonym', 'The child’s pseudonym'),
  question: words('Vilken pseudonym har barnet?', 'What is the child’s pseudonym?'),
  help: words(
    'Räknas fram på er egen dator, med er egen nyckel. Den visar om samma barn aktualiseras igen, men inte vem barnet är.',
    'Made on your own computer, with your own key. It shows whether the same child is referred again, but not who the child is.',
  ),
  source: proposal,
}
