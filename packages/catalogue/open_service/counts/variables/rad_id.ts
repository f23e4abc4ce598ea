import { type Variable, words } from '@lyhord/core'
import { proposal } from '../../sources.ts'

/** The municipality’s own id of the row of counts. */
export const rowId: Variable = {
  id: 'rad_id',
  kind: 'text',
  maxLength: 40,
  identifies: true,
  label: words('Radens id', 'Row id'),
  question: words('Vilket id har raden hos er?', 'What is your own id of the row?'),
  help: words(
    'Till exempel månad, verksamhet och löpnummer. Skriv aldrig namn eller personnummer.',
    'Such as month, unit and a serial number. Never write a name or identity number.',
  ),
  example: words('2025-10-fc-1', '2025-10-fc-1'),
  source: proposal,
}
