import { all, daysBetween, indicator, is, isNot, words } from '@lyhord/core'
import { followedInNuso } from '../indicator_sources.ts'
import { application, report } from './example_rows.ts'

/** Calendar days from a report to the decision. */
export const daysToDecision = indicator({
  id: 'akt_dagar_till_beslut',
  kind: 'days',

  title: words('Dagar till beslut', 'Days to decision'),
  question: words(
    'Hur många dagar gick det från anmälan till beslut?',
    'How many days passed from the report to the decision?',
  ),
  definition: words(
    'Kalenderdagar från att anmälan kom in till beslut om att inleda eller inte inleda. Median, medelvärde och spridning. Ingår: anmälningar som inte fördes till en pågående utredning, där båda dagarna är angivna.',
    'Calendar days from the report coming in to the decision to open or not. Median, mean and spread. Included: reports not added to an ongoing investigation, with both days given.',
  ),
  direction: 'none',
  population: all(is('aktualiseringstyp', 'anmalan'), isNot('beslut', 'pafors')),
  days: daysBetween('inkom_datum', 'beslut_datum'),

  source: followedInNuso,
  example: {
    rows: [
      { ...report, beslut: 'inleds', beslut_datum: '2025-10-01' }, // 0
      { ...report, beslut: 'inleds', beslut_datum: '2025-10-02' }, // 1
      { ...report, beslut: 'inleds', beslut_datum: '2025-10-04' }, // 3
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-08' }, // 7
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-11' }, // 10
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-13' }, // 12
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-15' }, // 14
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-15' }, // 14
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-21' }, // 20
      { ...report, beslut: 'inleds', beslut_datum: '2025-10-31' }, // 30
      { ...report, beslut: 'pafors', beslut_datum: '2025-11-30' }, // not included
      { ...report }, // undecided
      { ...application, beslut: 'inleds', beslut_datum: '2025-10-02' }, // not included
    ],

    expect: { n: 10, missing: 1, value: 11 },
  },
})
