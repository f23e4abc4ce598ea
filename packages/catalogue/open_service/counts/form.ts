import { type Form, words } from '@lyhord/core'
import { rules } from './rules/index.ts'
import { rulesAcross } from './rules_across/index.ts'
import { count } from './sections/a_count.ts'
import { children } from './sections/b_children.ts'
import { result } from './sections/c_result.ts'

/** The same services as counts, where the board keeps no identities, version 1: its shape is frozen. There is no child to link by. */
export const openServiceCountsForm: Form = {
  id: 'oppen_insats_mangd',
  version: 1,
  title: words('Öppna insatser, mängduppgifter', 'Open services, counts'),
  minutes: 1,
  validFrom: '2025-07-01',
  source: {
    text: 'Innehållet följer NUSO delstudie 2 så som SKR beskriver den (30 maj 2024). Ordalydelse och svarsalternativ är Lyhörds förslag, inte NUSO:s.',
    url: 'https://skr.se/framtidenssocialtjanst/kunskapochstod/nationelluppfoljningnuso/delstudie2.81332.html',
    evidence: 'verified_concept',
  },
  sections: [count, children, result],
  rules,
  rulesAcross,
  keys: { record: 'rad_id', opened: 'manad', closed: 'manad' },
}
