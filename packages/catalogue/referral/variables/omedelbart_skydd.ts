import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** Whether the child needed immediate protection. */
export const immediateProtection: Variable = {
  id: 'omedelbart_skydd',
  kind: 'yes_no',
  label: words('Omedelbart skydd', 'Immediate protection'),
  question: words('Behövde barnet omedelbart skydd?', 'Did the child need immediate protection?'),
  help: words(
    'Svara ja när ni bedömde att något måste göras genast.',
    'Answer yes when you found that something had to be done at once.',
  ),
  source: proposal,
}
