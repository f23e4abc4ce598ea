import { all, atMost, daysBetween, indicator, is, words } from '@lyhord/core'
import { immediateAssessment } from '../law.ts'
import { application, report } from './example_rows.ts'

/** Share of reports assessed the same or the next day. */
export const assessedInTimeShare = indicator({
  id: 'akt_skyddsbedomd_i_tid',
  kind: 'share',

  title: words('Skyddsbedömd samma dag eller dagen därpå', 'Protection assessed the same or next day'),
  question: words(
    'I hur stor andel av anmälningarna gjordes skyddsbedömningen samma dag eller dagen därpå?',
    'In what share of the reports was protection assessed the same day or the next?',
  ),
  definition: words(
    'Skyddsbedömningen är gjord högst en kalenderdag efter att anmälan kom in. Ingen bedömning räknas som inte i tid. Nämnare: anmälningar där svaret, och dagen när den är gjord, är angivna.',
    'The protection assessment was made at most one calendar day after the report came in. No assessment counts as not in time. Denominator: reports with the answer given, and the day when it was made.',
  ),
  direction: 'higher',
  population: is('aktualiseringstyp', 'anmalan'),
  counts: all(is('skyddsbedomning', 'ja'), atMost(daysBetween('inkom_datum', 'skyddsbedomning_datum'), 1)),

  source: immediateAssessment,
  example: {
    rows: [
      { ...report, skyddsbedomning: 'ja', skyddsbedomning_datum: '2025-10-01' }, // the same day
      { ...report, skyddsbedomning: 'ja', skyddsbedomning_datum: '2025-10-01' }, // the same day
      { ...report, skyddsbedomning: 'ja', skyddsbedomning_datum: '2025-10-01' }, // the same day
      { ...report, skyddsbedomning: 'ja', skyddsbedomning_datum: '2025-10-01' }, // the same day
      { ...report, skyddsbedomning: 'ja', skyddsbedomning_datum: '2025-10-02' }, // the next day
      { ...report, skyddsbedomning: 'ja', skyddsbedomning_datum: '2025-10-02' }, // the next day
      { ...report, skyddsbedomning: 'ja', skyddsbedomning_datum: '2025-10-03' }, // too late
      { ...report, skyddsbedomning: 'nej' }, // not made
      { ...report, skyddsbedomning: 'ja' }, // no day: missing
      { ...report }, // missing
      { ...application },
    ],

    expect: { n: 8, missing: 2, numerator: 6, value: 0.75 },
  },
})
