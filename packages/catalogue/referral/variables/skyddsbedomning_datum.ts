import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The day of the immediate protection assessment. */
export const protectionAssessedDay: Variable = {
  id: 'skyddsbedomning_datum',
  kind: 'day',
  label: words('Skyddsbedömd', 'Protection assessed'),
  question: words('Vilken dag gjordes skyddsbedömningen?', 'On what day was the protection assessment made?'),
  help: words(
    'Kom anmälan på kvällen räknas dagen därpå som i tid.',
    'If the report came in the evening, the next day is in time.',
  ),
  example: words('2025-03-04', '2025-03-04'),
  source: proposal,
}
