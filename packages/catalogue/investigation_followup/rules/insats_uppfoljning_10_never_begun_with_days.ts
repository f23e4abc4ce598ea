import { all, answered, either, is, not, rule, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** What never began has no days. */
export const neverBegunWithDays = rule({
  id: 'insats_uppfoljning-10',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'insats_status',

  message: words(
    'Insatsen är angiven som aldrig påbörjad, men har en dag.',
    'The intervention is given as never begun, but has a day.',
  ),
  holds: not(
    all(is('insats_status', 'aldrig_paborjad'), either(answered('insats_start'), answered('insats_slut'))),
  ),
  remedy: words(
    'Ta bort dagarna, eller ändra hur det gick.',
    'Remove the days, or change what became of it.',
  ),
  examples: {
    holds: { 'no days': { insats_status: 'aldrig_paborjad' } },
    breaks: { 'with a beginning': { insats_status: 'aldrig_paborjad', insats_start: '2024-08-19' } },
  },
})
