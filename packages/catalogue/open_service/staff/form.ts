import { type Form, words } from '@lyhord/core'
import { rules } from './rules/index.ts'
import { rulesAcross } from './rules_across/index.ts'
import { staff } from './sections/a_staff.ts'

/** Staff resources of open services by category, version 1: its shape is frozen. */
export const openServiceStaffForm: Form = {
  id: 'oppen_insats_resurs',
  version: 1,
  title: words('Öppna insatser, personalresurser', 'Open services, staff resources'),
  minutes: 1,
  validFrom: '2025-07-01',
  source: {
    text: 'Innehållet följer NUSO delstudie 2 så som SKR beskriver den (30 maj 2024). Ordalydelse och svarsalternativ är Lyhörds förslag, inte NUSO:s.',
    url: 'https://skr.se/framtidenssocialtjanst/kunskapochstod/nationelluppfoljningnuso/delstudie2.81332.html',
    evidence: 'verified_concept',
  },
  sections: [staff],
  rules,
  rulesAcross,
  keys: { record: 'resurs_id', opened: 'matdag', closed: 'matdag' },
}
