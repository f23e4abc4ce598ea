import { type Form, words } from '@lyhord/core'
import { rules } from './rules/index.ts'
import { rulesAcross } from './rules_across/index.ts'
import { child } from './sections/a_child.ts'
import { interventionPart } from './sections/b_intervention.ts'
import { result } from './sections/c_result.ts'
import { returning } from './sections/d_return.ts'

/** One granted intervention about twelve months later, version 1: its shape is frozen. */
export const followUpForm: Form = {
  id: 'insats_uppfoljning',
  version: 1,
  title: words('Uppföljning av insats efter ett år', 'Follow-up of an intervention after a year'),
  minutes: 2,
  validFrom: '2025-07-01',
  source: {
    text: 'Att barn med minst en biståndsbedömd insats följs upp året efter beskrivs av SKR om NUSO delstudie 1 (3 juni 2024). Frågor och svarsalternativ är Lyhörds förslag, inte NUSO:s.',
    url: 'https://skr.se/framtidenssocialtjanst/kunskapochstod/nationelluppfoljningnuso/delstudie1.81331.html',
    evidence: 'verified_concept',
  },
  sections: [child, interventionPart, result, returning],
  rules,
  rulesAcross,
  // An event: it belongs to the period in which the follow-up was made.
  keys: {
    record: 'uppfoljning_id',
    child: 'barn_pseudonym',
    opened: 'uppfoljd_datum',
    closed: 'uppfoljd_datum',
  },
}
