import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** Whether the child came to Sweden without a guardian. */
export const unaccompanied: Variable = {
  id: 'ensamkommande',
  kind: 'yes_no',
  label: words('Ensamkommande', 'Unaccompanied'),
  question: words(
    'Kom barnet till Sverige utan sin vårdnadshavare?',
    'Did the child come to Sweden without a guardian?',
  ),
  help: words(
    'Svara ja också när barnet har fått uppehållstillstånd eller en särskilt förordnad vårdnadshavare.',
    'Answer yes also when the child has a residence permit or a specially appointed guardian.',
  ),
  source: proposal,
}
