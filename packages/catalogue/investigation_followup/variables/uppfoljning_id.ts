import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The id of the follow-up; the worklist proposes the investigation’s id and the intervention. */
export const followUpId: Variable = {
  id: 'uppfoljning_id',
  kind: 'text',
  maxLength: 80,
  identifies: true,
  label: words('Uppföljningens id', 'Follow-up id'),
  question: words('Vilket id har uppföljningen hos er?', 'What is your own id of the follow-up?'),
  help: words(
    'Förslaget är utredningens id och insatsen. Skriv aldrig namn eller personnummer.',
    'The proposal is the investigation’s id and the intervention. Never write a name or identity number.',
  ),
  example: words('U-1024/familjebehandling', 'U-1024/familjebehandling'),
  source: proposal,
}
