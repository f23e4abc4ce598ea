import { type Variable, words } from '@lyhord/core'
import { nuso } from '../sources.ts'

/** The month the service started, as its first day. */
export const month: Variable = {
  id: 'manad',
  kind: 'day',
  label: words('Månad', 'Month'),
  question: words('Vilken månad började insatsen?', 'In which month did the service start?'),
  help: words(
    'Skriv månadens första dag. Vilken dag det var behövs inte.',
    'Write the first day of the month. The very day is not needed.',
  ),
  example: words('2025-10-01', '2025-10-01'),
  source: nuso,
}
