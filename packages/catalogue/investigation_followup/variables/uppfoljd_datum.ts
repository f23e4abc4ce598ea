import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The day of the follow-up. */
export const followedUpDay: Variable = {
  id: 'uppfoljd_datum',
  kind: 'day',
  label: words('Uppföljd', 'Followed up'),
  question: words('Vilken dag gjordes uppföljningen?', 'On what day was the follow-up made?'),
  help: words('Dagen då ni såg efter hur det gick.', 'The day you looked at how it went.'),
  example: words('2025-06-30', '2025-06-30'),
  source: proposal,
}
