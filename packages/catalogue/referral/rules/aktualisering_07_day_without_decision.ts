import { answered, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A day of decision says that something was decided. */
export const dayWithoutDecision = rule({
  id: 'aktualisering-07',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'beslut',

  message: words(
    'Det finns en dag för beslutet, men inget beslut.',
    'There is a day of decision, but no decision.',
  ),
  holds: whenever(answered('beslut_datum'), answered('beslut')),
  remedy: words('Ange vad som beslutades, eller ta bort dagen.', 'Say what was decided, or remove the day.'),
  examples: {
    holds: { both: { beslut: 'inleds_inte', beslut_datum: '2025-10-08' } },
    breaks: { 'only the day': { beslut_datum: '2025-10-08' } },
  },
})
