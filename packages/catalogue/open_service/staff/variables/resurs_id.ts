import { type Variable, words } from '@lyhord/core'
import { proposal } from '../../sources.ts'

/** The municipality’s own id of the row of staff resources. */
export const resourceId: Variable = {
  id: 'resurs_id',
  kind: 'text',
  maxLength: 40,
  identifies: true,
  label: words('Radens id', 'Row id'),
  question: words('Vilket id har raden hos er?', 'What is your own id of the row?'),
  help: words(
    'Till exempel år, verksamhet och löpnummer. Skriv aldrig namn.',
    'Such as year, unit and a serial number. Never write a name.',
  ),
  example: words('2025-fc-1', '2025-fc-1'),
  source: proposal,
}
