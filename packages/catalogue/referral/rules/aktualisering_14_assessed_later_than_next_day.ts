import { atMost, daysBetween, is, rule, whenever, words } from '@lyhord/core'
import { immediateAssessment } from '../law.ts'

/** The protection assessment is made the same day or the next. */
export const assessedLaterThanNextDay = rule({
  id: 'aktualisering-14',
  severity: 'query',
  validFrom: '2025-07-01',
  source: immediateAssessment,
  at: 'skyddsbedomning_datum',

  message: words(
    'Skyddsbedömningen gjordes senare än dagen efter att anmälan kom in.',
    'The protection assessment was made later than the day after the report came in.',
  ),
  holds: whenever(
    is('aktualiseringstyp', 'anmalan'),
    atMost(daysBetween('inkom_datum', 'skyddsbedomning_datum'), 1),
  ),
  remedy: words(
    'Kontrollera båda dagarna. Stämmer de, behåll svaret med ett skäl.',
    'Check both days. If they are right, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'the same day': {
        aktualiseringstyp: 'anmalan',
        inkom_datum: '2025-10-01',
        skyddsbedomning_datum: '2025-10-01',
      },
      'the next day': {
        aktualiseringstyp: 'anmalan',
        inkom_datum: '2025-10-01',
        skyddsbedomning_datum: '2025-10-02',
      },
      'an application': {
        aktualiseringstyp: 'ansokan',
        inkom_datum: '2025-10-01',
        skyddsbedomning_datum: '2025-10-09',
      },
    },
    breaks: {
      'two days': {
        aktualiseringstyp: 'anmalan',
        inkom_datum: '2025-10-01',
        skyddsbedomning_datum: '2025-10-03',
      },
    },
  },
})
