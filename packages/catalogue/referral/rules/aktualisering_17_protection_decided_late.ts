import { atMost, daysBetween, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** Where a child needs immediate protection the decision seldom waits a week. */
export const protectionDecidedLate = rule({
  id: 'aktualisering-17',
  severity: 'note',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'beslut_datum',

  message: words(
    'Barnet behövde omedelbart skydd, och beslutet fattades mer än sju dagar senare.',
    'The child needed immediate protection, and the decision was taken more than seven days later.',
  ),
  holds: whenever(is('omedelbart_skydd', 'ja'), atMost(daysBetween('inkom_datum', 'beslut_datum'), 7)),
  remedy: words('Inget behöver ändras om dagarna stämmer.', 'Nothing needs to change if the days are right.'),
  examples: {
    holds: {
      'seven days': { omedelbart_skydd: 'ja', inkom_datum: '2025-10-01', beslut_datum: '2025-10-08' },
    },
    breaks: {
      'eight days': { omedelbart_skydd: 'ja', inkom_datum: '2025-10-01', beslut_datum: '2025-10-09' },
    },
  },
})
