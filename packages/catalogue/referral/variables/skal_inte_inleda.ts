import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'
import { notOpenedReasons } from '../value_sets/not_opened_reasons.ts'

/** Why no investigation was opened. */
export const notOpenedReason: Variable = {
  id: 'skal_inte_inleda',
  kind: 'one',
  values: notOpenedReasons,
  label: words('Skäl att inte inleda', 'Reason for not opening'),
  question: words('Varför inleddes ingen utredning?', 'Why was no investigation opened?'),
  help: words('Välj det som betydde mest.', 'Choose what mattered most.'),
  source: proposal,
}
