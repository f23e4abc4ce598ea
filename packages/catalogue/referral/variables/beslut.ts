import { type Variable, words } from '@lyhord/core'
import { nuso } from '../sources.ts'
import { decisions } from '../value_sets/decisions.ts'

/** What was decided. */
export const decision: Variable = {
  id: 'beslut',
  kind: 'one',
  values: decisions,
  label: words('Beslut', 'Decision'),
  question: words('Vad beslutades?', 'What was decided?'),
  help: words('Lämna tomt så länge inget är beslutat.', 'Leave empty as long as nothing is decided.'),
  source: nuso,
}
