import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The municipality's own id of the investigation; unique within the tenant. */
export const investigationId: Variable = {
  id: 'utredning_id',
  kind: 'text',
  maxLength: 40,
  identifies: true,
  label: words('Utredningens id', 'Investigation id'),
  question: words('Vilket id har utredningen hos er?', 'What is your own id of the investigation?'),
  help: words(
    'Använd ett eget löpnummer. Skriv aldrig namn eller personnummer: id:t ska bara betyda något för er.',
    'Use a serial number of your own. Never write a name or identity number: the id should mean something to you only.',
  ),
  example: words('U-1024', 'U-1024'),
  source: proposal,
}
