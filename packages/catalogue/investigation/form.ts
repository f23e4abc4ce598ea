import { type Form, words } from '@lyhord/core'
import { rules } from './rules/index.ts'
import { rulesAcross } from './rules_across/index.ts'
import { background } from './sections/a_background.ts'
import { reason } from './sections/b_reason.ts'
import { process } from './sections/c_process.ts'
import { risk } from './sections/d_risk.ts'
import { needs } from './sections/e_needs.ts'
import { consent } from './sections/f_consent.ts'
import { outcome } from './sections/g_outcome.ts'

/** The closed investigation, version 1: its shape is frozen (see `frozen.ts`), its words may be improved. */
export const investigationForm: Form = {
  id: 'utredning',
  version: 1,
  title: words('Avslutad barnavårdsutredning', 'Closed child welfare investigation'),
  minutes: 3,
  validFrom: '2025-07-01',
  source: {
    text: 'Blocken följer NUSO delstudie 1 så som SKR beskriver den (3 juni 2024). Ordalydelse och svarsalternativ är Lyhörds förslag, inte NUSO:s.',
    url: 'https://skr.se/framtidenssocialtjanst/kunskapochstod/nationelluppfoljningnuso/delstudie1.81331.html',
    evidence: 'verified_concept',
  },
  sections: [background, reason, process, risk, needs, consent, outcome],
  rules,
  rulesAcross,
  keys: {
    record: 'utredning_id',
    child: 'barn_pseudonym',
    opened: 'utredning_start',
    closed: 'utredning_slut',
  },
}
