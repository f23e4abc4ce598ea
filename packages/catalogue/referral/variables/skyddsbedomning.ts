import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** Whether the immediate need of protection was assessed. */
export const protectionAssessed: Variable = {
  id: 'skyddsbedomning',
  kind: 'yes_no',
  label: words('Skyddsbedömning', 'Protection assessment'),
  question: words('Gjordes en omedelbar skyddsbedömning?', 'Was the need of immediate protection assessed?'),
  help: words(
    'Svara ja när bedömningen går att läsa i ärendet, också när barnet inte behövde skydd.',
    'Answer yes when the assessment can be read in the case, also when the child needed no protection.',
  ),
  source: proposal,
}
