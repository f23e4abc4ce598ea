import { atMost, monthsAfter, rule, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** A decision after more than three months is most often a slip of the key. */
export const decidedAfterThreeMonths = rule({
  id: 'aktualisering-11',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'beslut_datum',

  message: words(
    'Det gick mer än tre månader tills beslutet fattades.',
    'More than three months passed before the decision.',
  ),
  holds: atMost('beslut_datum', monthsAfter('inkom_datum', 3)),
  remedy: words('Kontrollera dagarna, kanske är årtalet fel.', 'Check the days; perhaps the year is wrong.'),
  examples: {
    holds: { 'three months to the day': { inkom_datum: '2025-07-01', beslut_datum: '2025-10-01' } },
    breaks: {
      'a day more': { inkom_datum: '2025-07-01', beslut_datum: '2025-10-02' },
      'a year': { inkom_datum: '2024-10-01', beslut_datum: '2025-10-05' },
    },
  },
})
