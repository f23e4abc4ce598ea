import { type Form, words } from '@lyhord/core'
import { rules } from './rules/index.ts'
import { rulesAcross } from './rules_across/index.ts'
import { service } from './sections/a_service.ts'
import { child } from './sections/b_child.ts'
import { result } from './sections/c_result.ts'

/** A started service without needs assessment, version 1: its shape is frozen. An event: it belongs to the month it started. */
export const openServiceForm: Form = {
  id: 'oppen_insats',
  version: 1,
  title: words('Öppen insats', 'Open service'),
  minutes: 2,
  validFrom: '2025-07-01',
  source: {
    text: 'Innehållet följer NUSO delstudie 2 så som SKR beskriver den (30 maj 2024). Ordalydelse och svarsalternativ är Lyhörds förslag, inte NUSO:s.',
    url: 'https://skr.se/framtidenssocialtjanst/kunskapochstod/nationelluppfoljningnuso/delstudie2.81332.html',
    evidence: 'verified_concept',
  },
  sections: [service, child, result],
  rules,
  rulesAcross,
  keys: { record: 'insats_id', child: 'barn_pseudonym', opened: 'manad', closed: 'manad' },
}
