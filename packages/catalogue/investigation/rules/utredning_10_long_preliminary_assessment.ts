import { atMost, daysBetween, is, rule, whenever, words } from '@lyhord/core'
import { fourteenDays } from '../law.ts'

/** A report is assessed within fourteen days. */
export const longPreliminaryAssessment = rule({
  id: 'utredning-10',
  severity: 'query',
  validFrom: '2025-07-01',
  source: fourteenDays,
  at: 'inkom_datum',
  message: words(
    'Det gick mer än 14 dagar från anmälan till att utredningen inleddes.',
    'More than 14 days passed from the report until the investigation was opened.',
  ),
  holds: whenever(
    is('aktualiseringstyp', 'anmalan'),
    atMost(daysBetween('inkom_datum', 'utredning_start'), 14),
  ),
  remedy: words(
    'Kontrollera båda dagarna. Stämmer de, behåll svaret med ett skäl.',
    'Check both days. If they are right, say briefly why the preliminary assessment took longer.',
  ),
  examples: {
    holds: {
      'seven days': {
        aktualiseringstyp: 'anmalan',
        inkom_datum: '2025-03-03',
        utredning_start: '2025-03-10',
      },
      'fourteen days': {
        aktualiseringstyp: 'anmalan',
        inkom_datum: '2025-03-03',
        utredning_start: '2025-03-17',
      },
      'an application': {
        aktualiseringstyp: 'ansokan',
        inkom_datum: '2025-03-03',
        utredning_start: '2025-04-17',
      },
    },
    breaks: {
      'fifteen days': {
        aktualiseringstyp: 'anmalan',
        inkom_datum: '2025-03-03',
        utredning_start: '2025-03-18',
      },
    },
  },
})
