import { indicator, is, words } from '@lyhord/core'
import { immediateAssessment } from '../law.ts'

/** Share of reports with an immediate protection assessment. */
export const assessedShare = indicator({
  id: 'akt_skyddsbedomd_andel',
  kind: 'share',

  title: words('Skyddsbedömning gjord', 'Protection assessed'),
  question: words(
    'I hur stor andel av anmälningarna gjordes en omedelbar skyddsbedömning?',
    'In what share of the reports was the need of immediate protection assessed?',
  ),
  definition: words(
    'En skyddsbedömning är gjord, oavsett dag. Nämnare: anmälningar där svaret är angivet.',
    'A protection assessment was made, whatever the day. Denominator: reports with the answer given.',
  ),
  direction: 'higher',
  population: is('aktualiseringstyp', 'anmalan'),
  counts: is('skyddsbedomning', 'ja'),

  source: immediateAssessment,
  example: {
    rows: [
      { inkom_datum: '2025-10-01', aktualiseringstyp: 'anmalan', skyddsbedomning: 'ja' },
      { inkom_datum: '2025-10-01', aktualiseringstyp: 'anmalan', skyddsbedomning: 'ja' },
      { inkom_datum: '2025-10-01', aktualiseringstyp: 'anmalan', skyddsbedomning: 'ja' },
      { inkom_datum: '2025-10-01', aktualiseringstyp: 'anmalan', skyddsbedomning: 'ja' },
      { inkom_datum: '2025-10-01', aktualiseringstyp: 'anmalan', skyddsbedomning: 'ja' },
      { inkom_datum: '2025-10-01', aktualiseringstyp: 'anmalan', skyddsbedomning: 'ja' },
      { inkom_datum: '2025-10-01', aktualiseringstyp: 'anmalan', skyddsbedomning: 'ja' },
      { inkom_datum: '2025-10-01', aktualiseringstyp: 'anmalan', skyddsbedomning: 'nej' },
      { inkom_datum: '2025-10-01', aktualiseringstyp: 'anmalan', skyddsbedomning: 'nej' },
      { inkom_datum: '2025-10-01', aktualiseringstyp: 'anmalan', skyddsbedomning: 'nej' },
      { inkom_datum: '2025-10-01', aktualiseringstyp: 'anmalan' },
      { inkom_datum: '2025-10-01', aktualiseringstyp: 'ansokan' },
    ],

    expect: { n: 10, missing: 1, numerator: 7, value: 0.7 },
  },
})
