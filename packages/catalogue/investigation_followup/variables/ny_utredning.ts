import { type Variable, words } from '@lyhord/core'
import { returnInKkik } from '../sources.ts'

/** Whether a new investigation was opened within twelve months. */
export const newInvestigation: Variable = {
  id: 'ny_utredning',
  kind: 'yes_no',
  label: words('Ny utredning', 'New investigation'),
  question: words(
    'Inleddes en ny utredning inom tolv månader efter att den förra avslutades?',
    'Was a new investigation opened within twelve months of the former one closing?',
  ),
  help: words(
    'Bara en formell utredning räknas, inte en anmälan som inte ledde till utredning.',
    'Only a formal investigation counts, not a report that led to none.',
  ),
  source: returnInKkik,
}
