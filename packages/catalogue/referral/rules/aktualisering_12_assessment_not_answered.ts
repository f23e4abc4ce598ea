import { answered, is, rule, whenever, words } from '@lyhord/core'
import { immediateAssessment } from '../law.ts'

/** Every report calls for an immediate protection assessment. */
export const assessmentNotAnswered = rule({
  id: 'aktualisering-12',
  severity: 'query',
  validFrom: '2025-07-01',
  source: immediateAssessment,
  at: 'skyddsbedomning',

  message: words(
    'Det framgår inte om en skyddsbedömning gjordes.',
    'It is not said whether a protection assessment was made.',
  ),
  holds: whenever(is('aktualiseringstyp', 'anmalan'), answered('skyddsbedomning')),
  remedy: words('Ange om bedömningen gjordes.', 'Say whether the assessment was made.'),
  examples: {
    holds: {
      assessed: { aktualiseringstyp: 'anmalan', inkom_datum: '2025-10-01', skyddsbedomning: 'ja' },
      'an application': { aktualiseringstyp: 'ansokan' },
    },
    breaks: { 'not said': { aktualiseringstyp: 'anmalan', inkom_datum: '2025-10-01' } },
  },
})
