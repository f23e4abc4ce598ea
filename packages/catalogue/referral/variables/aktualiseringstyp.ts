import { type Variable, words } from '@lyhord/core'
import { referralTypes } from '../../investigation/value_sets/referral_types.ts'
import { nuso } from '../sources.ts'

/** Report, application or other information. */
export const referralType: Variable = {
  id: 'aktualiseringstyp',
  kind: 'one',
  values: referralTypes,
  label: words('Aktualiseringstyp', 'Type of referral'),
  question: words('Vad var det som kom in?', 'What was it that came in?'),
  help: words(
    'En rad per barn. Gäller en anmälan tre syskon blir det tre rader.',
    'One row per child. A report about three siblings makes three rows.',
  ),
  source: nuso,
}
