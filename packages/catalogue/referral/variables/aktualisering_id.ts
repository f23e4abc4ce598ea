import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The municipality’s own id of the referral; unique within the tenant. */
export const referralId: Variable = {
  id: 'aktualisering_id',
  kind: 'text',
  maxLength: 40,
  identifies: true,
  label: words('Aktualiseringens id', 'Referral id'),
  question: words('Vilket id har aktualiseringen hos er?', 'What is your own id of the referral?'),
  help: words(
    'Använd ett eget löpnummer. Skriv aldrig namn eller personnummer: id:t ska bara betyda något för er.',
    'Use a serial number of your own. Never write a name or identity number: the id should mean something to you only.',
  ),
  example: words('A-2048', 'A-2048'),
  source: proposal,
}
