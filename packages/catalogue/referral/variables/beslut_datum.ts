import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The day of the decision. */
export const decisionDay: Variable = {
  id: 'beslut_datum',
  kind: 'day',
  label: words('Beslutad', 'Decided'),
  question: words('Vilken dag fattades beslutet?', 'On what day was the decision taken?'),
  help: words(
    'Dagen för beslutet, inte dagen det skrevs in.',
    'The day of the decision, not the day it was entered.',
  ),
  example: words('2025-03-12', '2025-03-12'),
  source: proposal,
}
