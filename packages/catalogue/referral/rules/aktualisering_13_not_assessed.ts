import { is, rule, whenever, words } from '@lyhord/core'
import { immediateAssessment } from '../law.ts'

/** A report without an immediate protection assessment is looked at once more. */
export const notAssessed = rule({
  id: 'aktualisering-13',
  severity: 'query',
  validFrom: '2025-07-01',
  source: immediateAssessment,
  at: 'skyddsbedomning',

  message: words(
    'Ingen omedelbar skyddsbedömning gjordes när anmälan kom in.',
    'No immediate protection assessment was made when the report came in.',
  ),
  holds: whenever(is('aktualiseringstyp', 'anmalan'), is('skyddsbedomning', 'ja')),
  remedy: words(
    'Kontrollera ärendet. Stämmer det, behåll svaret med ett skäl.',
    'Check the case. If it is right, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      assessed: { aktualiseringstyp: 'anmalan', inkom_datum: '2025-10-01', skyddsbedomning: 'ja' },
      'not said, which is another rule': { aktualiseringstyp: 'anmalan', inkom_datum: '2025-10-01' },
    },
    breaks: {
      'not assessed': { aktualiseringstyp: 'anmalan', inkom_datum: '2025-10-01', skyddsbedomning: 'nej' },
    },
  },
})
