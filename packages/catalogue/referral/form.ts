import { type Form, words } from '@lyhord/core'
import { rules } from './rules/index.ts'
import { rulesAcross } from './rules_across/index.ts'
import { child } from './sections/a_child.ts'
import { whatCameIn } from './sections/b_what_came_in.ts'
import { protection } from './sections/c_protection.ts'
import { decisionPart } from './sections/d_decision.ts'

/** The referral (report, application or other information about one child), version 1: its shape is frozen. */
export const referralForm: Form = {
  id: 'aktualisering',
  version: 1,
  title: words('Aktualisering', 'Referral'),
  minutes: 1,
  validFrom: '2025-07-01',
  source: {
    text: 'Innehållet följer NUSO delstudie 3 så som SKR beskriver den (3 juni 2024), med lagens frister tillagda. Ordalydelse och svarsalternativ är Lyhörds förslag, inte NUSO:s.',
    url: 'https://skr.se/framtidenssocialtjanst/kunskapochstod/nationelluppfoljningnuso/delstudie3.81333.html',
    evidence: 'verified_concept',
  },
  sections: [child, whatCameIn, protection, decisionPart],
  rules,
  rulesAcross,
  // A referral is an event: it opens and belongs to a period by the day it came in.
  keys: {
    record: 'aktualisering_id',
    child: 'barn_pseudonym',
    opened: 'inkom_datum',
    closed: 'inkom_datum',
  },
}
