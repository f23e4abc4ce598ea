import { type Variable, words } from '@lyhord/core'
import { returnInKkik } from '../sources.ts'

/** Whether the child came to Sweden without a guardian; left out of return within a year. */
export const unaccompanied: Variable = {
  id: 'ensamkommande',
  kind: 'yes_no',
  label: words('Ensamkommande', 'Unaccompanied'),
  question: words(
    'Kom barnet till Sverige utan sin vårdnadshavare?',
    'Did the child come to Sweden without a guardian?',
  ),
  help: words('Som i utredningen.', 'As in the investigation.'),
  source: returnInKkik,
}
