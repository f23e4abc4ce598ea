import { answered, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A referral is about something; not known is an answer. */
export const reasonsMissing = rule({
  id: 'aktualisering-33',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'orsaker',

  message: words('Orsaken saknas.', 'The reason is missing.'),
  holds: whenever(answered('inkom_datum'), answered('orsaker')),
  remedy: words(
    'Välj minst en orsak. Går den inte att läsa ut finns Okänt.',
    'Choose at least one reason. If it cannot be told there is Not known.',
  ),
  examples: {
    holds: { 'one reason': { inkom_datum: '2025-10-01', orsaker: ['okant'] } },
    breaks: { none: { inkom_datum: '2025-10-01' } },
  },
})
