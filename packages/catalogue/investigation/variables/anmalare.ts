import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'
import { reporters } from '../value_sets/reporters.ts'

/** Who made the report that led to the investigation. */
export const reporter: Variable = {
  id: 'anmalare',
  kind: 'one',
  values: reporters,
  label: words('Anmälare', 'Reporter'),
  question: words('Vem gjorde anmälan?', 'Who made the report?'),
  help: words(
    'Kom flera anmälningar väljer du den som vägde tyngst när utredningen inleddes.',
    'If several reports came, choose the one that weighed most when the investigation opened.',
  ),
  source: proposal,
}
