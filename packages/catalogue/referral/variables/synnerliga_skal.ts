import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** Whether exceptional reasons to extend the 14 days are documented. */
export const exceptionalReasons: Variable = {
  id: 'synnerliga_skal',
  kind: 'yes_no',
  label: words('Synnerliga skäl', 'Exceptional reasons'),
  question: words(
    'Finns synnerliga skäl till att beslutet dröjde dokumenterade?',
    'Are exceptional reasons documented for the decision taking longer?',
  ),
  help: words(
    'Frågas när det gick mer än 14 dagar från anmälan till beslut.',
    'Asked when more than 14 days passed from the report to the decision.',
  ),
  source: proposal,
}
