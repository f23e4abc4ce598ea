import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The child’s age in whole years when the investigation was opened. */
export const age: Variable = {
  id: 'alder',
  kind: 'number',
  min: 0,
  max: 20,
  unit: words('år', 'years'),
  label: words('Ålder', 'Age'),
  question: words(
    'Hur gammalt var barnet när utredningen inleddes?',
    'How old was the child when the investigation opened?',
  ),
  help: words('Som i utredningen, i hela fyllda år.', 'As in the investigation, in completed years.'),
  source: proposal,
}
