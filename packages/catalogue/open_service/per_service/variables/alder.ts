import { type Variable, words } from '@lyhord/core'
import { nuso } from '../../sources.ts'

/** The child’s age in whole years when the service started. */
export const age: Variable = {
  id: 'alder',
  kind: 'number',
  min: 0,
  max: 20,
  unit: words('år', 'years'),
  label: words('Ålder', 'Age'),
  question: words(
    'Hur gammalt var barnet när insatsen började?',
    'How old was the child when the service started?',
  ),
  help: words(
    'Ange hela fyllda år. Gäller stödet en förälder anger du barnets ålder.',
    'Give completed years. If the support is for a parent, give the child’s age.',
  ),
  source: nuso,
}
