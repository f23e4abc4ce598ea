import { type Variable, words } from '@lyhord/core'
import { proposal } from '../../sources.ts'

/** The municipality’s own id of the started service. */
export const serviceId: Variable = {
  id: 'insats_id',
  kind: 'text',
  maxLength: 40,
  identifies: true,
  label: words('Insatsens id', 'Service id'),
  question: words('Vilket id har insatsen hos er?', 'What is your own id of the service?'),
  help: words(
    'Använd ett eget löpnummer. Skriv aldrig namn eller personnummer: id:t ska bara betyda något för er.',
    'Use a serial number of your own. Never write a name or identity number: the id should mean something to you only.',
  ),
  example: words('O-310', 'O-310'),
  source: proposal,
}
