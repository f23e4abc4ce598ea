import { is, rule, unanswered, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** What goes on has not ended. */
export const ongoingWithEnd = rule({
  id: 'insats_uppfoljning-11',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'insats_slut',

  message: words(
    'Insatsen pågår, men har en dag då den avslutades.',
    'The intervention is ongoing, but has a day it ended.',
  ),
  holds: whenever(is('insats_status', 'pagar'), unanswered('insats_slut')),
  remedy: words('Ta bort dagen, eller ändra hur det gick.', 'Remove the day, or change what became of it.'),
  examples: {
    holds: { 'no end': { insats_status: 'pagar' } },
    breaks: { 'an end': { insats_status: 'pagar', insats_slut: '2025-03-31' } },
  },
})
