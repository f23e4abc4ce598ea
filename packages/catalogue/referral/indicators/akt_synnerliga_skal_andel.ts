import { above, all, daysBetween, either, indicator, is, isNot, unanswered, words } from '@lyhord/core'
import { fourteenDays } from '../law.ts'
import { report } from './example_rows.ts'

/** Of the reports that took more than fourteen days, the share with exceptional reasons. */
export const exceptionalReasonsShare = indicator({
  id: 'akt_synnerliga_skal_andel',
  kind: 'share',

  title: words('Med synnerliga skäl', 'With exceptional reasons'),
  question: words(
    'Hur stor andel av dem som tog mer än 14 dagar hade synnerliga skäl?',
    'Of those that took more than 14 days, what share had exceptional reasons?',
  ),
  definition: words(
    'Synnerliga skäl finns dokumenterade. Nämnare: anmälningar beslutade efter mer än 14 dagar, där ingen utredning pågick och svaret är angivet.',
    'Exceptional reasons are documented. Denominator: reports decided on after more than 14 days where no investigation was going on, with the answer given.',
  ),
  direction: 'none',
  population: all(
    is('aktualiseringstyp', 'anmalan'),
    isNot('beslut', 'pafors'),
    either(unanswered('utredning_pagick'), is('utredning_pagick', 'nej')),
    above(daysBetween('inkom_datum', 'beslut_datum'), 14),
  ),
  counts: is('synnerliga_skal', 'ja'),

  source: fourteenDays,
  example: {
    rows: [
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-20', synnerliga_skal: 'ja' },
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-20', synnerliga_skal: 'ja' },
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-20', synnerliga_skal: 'ja' },
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-30', synnerliga_skal: 'nej' },
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-30', synnerliga_skal: 'nej' },
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-30', synnerliga_skal: 'nej' },
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-30', synnerliga_skal: 'nej' },
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-30', synnerliga_skal: 'nej' },
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-30' },
      { ...report, beslut: 'inleds', beslut_datum: '2025-10-02' },
      { ...report, beslut: 'pafors', beslut_datum: '2025-10-30', synnerliga_skal: 'ja' }, // not included
    ],

    expect: { n: 8, missing: 1, numerator: 3, value: 0.375 },
  },
})
