import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'
import { needLevels } from '../value_sets/need_levels.ts'

/** How large the child's needs are, all in all. */
export const needLevel: Variable = {
  id: 'behovsniva',
  kind: 'one',
  values: needLevels,
  label: words('Behovsnivå', 'Level of need'),
  question: words('Hur stora är barnets behov sammantaget?', 'How large are the child’s needs all in all?'),
  help: words(
    'Tänk på barnets behov, inte på hur mycket arbete utredningen gav.',
    'Think of the child’s needs, not of how much work the investigation took.',
  ),
  source: proposal,
}
