import { indicator, is, words } from '@lyhord/core'
import { immediateAssessment } from '../law.ts'
import { application, report } from './example_rows.ts'

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
      { ...report, skyddsbedomning: 'ja' },
      { ...report, skyddsbedomning: 'ja' },
      { ...report, skyddsbedomning: 'ja' },
      { ...report, skyddsbedomning: 'ja' },
      { ...report, skyddsbedomning: 'ja' },
      { ...report, skyddsbedomning: 'ja' },
      { ...report, skyddsbedomning: 'ja' },
      { ...report, skyddsbedomning: 'nej' },
      { ...report, skyddsbedomning: 'nej' },
      { ...report, skyddsbedomning: 'nej' },
      { ...report },
      { ...application },
    ],

    expect: { n: 10, missing: 1, numerator: 7, value: 0.7 },
  },
})
