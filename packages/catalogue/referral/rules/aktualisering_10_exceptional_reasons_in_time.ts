import { above, daysBetween, is, rule, whenever, words } from '@lyhord/core'
import { fourteenDays } from '../law.ts'

/** Exceptional reasons are needed only when the decision took more than fourteen days. */
export const exceptionalReasonsInTime = rule({
  id: 'aktualisering-10',
  severity: 'query',
  validFrom: '2025-07-01',
  source: fourteenDays,
  at: 'synnerliga_skal',

  message: words(
    'Synnerliga skäl är angivna, men beslutet fattades inom 14 dagar.',
    'Exceptional reasons are given, but the decision was taken within 14 days.',
  ),
  holds: whenever(is('synnerliga_skal', 'ja'), above(daysBetween('inkom_datum', 'beslut_datum'), 14)),
  remedy: words('Kontrollera dagarna, eller ta bort svaret.', 'Check the days, or remove the answer.'),
  examples: {
    holds: {
      'fifteen days': { inkom_datum: '2025-10-01', beslut_datum: '2025-10-16', synnerliga_skal: 'ja' },
      'none given': { inkom_datum: '2025-10-01', beslut_datum: '2025-10-02', synnerliga_skal: 'nej' },
    },
    breaks: { 'ten days': { inkom_datum: '2025-10-01', beslut_datum: '2025-10-11', synnerliga_skal: 'ja' } },
  },
})
