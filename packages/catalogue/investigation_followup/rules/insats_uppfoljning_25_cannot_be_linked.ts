import { answered, either, rule, unanswered, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Without an id or a pseudonym the follow-up has no investigation. */
export const cannotBeLinked = rule({
  id: 'insats_uppfoljning-25',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'utredning_id',

  message: words(
    'Uppföljningen går inte att koppla till en utredning.',
    'The follow-up cannot be linked to an investigation.',
  ),
  holds: either(answered('utredning_id'), answered('barn_pseudonym'), unanswered('insats')),
  remedy: words(
    'Ange utredningens id, eller barnets pseudonym.',
    'Give the id of the investigation, or the child’s pseudonym.',
  ),
  examples: {
    holds: { 'by id': { insats: 'kontaktfamilj', utredning_id: 'U-1024' } },
    breaks: { 'by neither': { insats: 'kontaktfamilj' } },
  },
})
