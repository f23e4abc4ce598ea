import { type Variable, words } from '@lyhord/core'
import { proposal } from '../../sources.ts'

/** How many persons. */
export const employees: Variable = {
  id: 'anstallda',
  kind: 'number',
  min: 0,
  max: 999,
  unit: words('personer', 'people'),
  label: words('Anställda', 'Employees'),
  question: words('Hur många personer arbetar med detta?', 'How many people work with this?'),
  help: words('Räkna personer, oavsett hur mycket de arbetar.', 'Count people, however much they work.'),
  source: proposal,
}
