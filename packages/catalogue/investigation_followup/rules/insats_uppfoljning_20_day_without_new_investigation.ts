import { answered, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A day says that there was one. */
export const dayWithoutNewInvestigation = rule({
  id: 'insats_uppfoljning-20',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'ny_utredning_datum',

  message: words(
    'Det finns en dag för en ny utredning, men svaret är nej.',
    'There is a day of a new investigation, but the answer is no.',
  ),
  holds: whenever(answered('ny_utredning_datum'), isNot('ny_utredning', 'nej')),
  remedy: words('Ändra svaret, eller ta bort dagen.', 'Change the answer, or remove the day.'),
  examples: {
    holds: { yes: { ny_utredning: 'ja', ny_utredning_datum: '2025-02-14' } },
    breaks: { no: { ny_utredning: 'nej', ny_utredning_datum: '2025-02-14' } },
  },
})
