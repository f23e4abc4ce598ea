import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** The id of the investigation that granted the intervention; links the two. */
export const investigationId: Variable = {
  id: 'utredning_id',
  kind: 'text',
  maxLength: 40,
  label: words('Utredningens id', 'Investigation id'),
  question: words('Vilken utredning beviljade insatsen?', 'Which investigation granted the intervention?'),
  help: words(
    'Samma id som i formuläret för avslutad utredning.',
    'The same id as in the form of the closed investigation.',
  ),
  example: words('U-1024', 'U-1024'),
  source: proposal,
}
