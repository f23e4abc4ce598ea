import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The day the investigation closed; the twelve months are counted from it. */
export const investigationClosed: Variable = {
  id: 'utredning_slut',
  kind: 'day',
  label: words('Utredningen avslutad', 'Investigation closed'),
  question: words('Vilken dag avslutades utredningen?', 'On what day was the investigation closed?'),
  help: words(
    'Uppföljningen görs ungefär tolv månader senare.',
    'The follow-up is made about twelve months later.',
  ),
  example: words('2024-06-27', '2024-06-27'),
  source: proposal,
}
