import { above, all, daysBetween, either, indicator, is, isNot, unanswered, words } from '@lyhord/core'
import { fourteenDays } from '../law.ts'
import { application, report } from './example_rows.ts'

/** Share of reports decided on after more than fourteen days. */
export const overFourteenDaysShare = indicator({
  id: 'akt_over_14_dagar',
  kind: 'share',

  title: words('Längre än 14 dagar', 'Longer than 14 days'),
  question: words(
    'Hur stor andel av anmälningarna beslutades efter mer än 14 dagar?',
    'What share of the reports were decided on after more than 14 days?',
  ),
  definition: words(
    'Mer än 14 kalenderdagar från att anmälan kom in till beslut, med eller utan synnerliga skäl. Nämnare: beslutade anmälningar där ingen utredning pågick; är det obesvarat räknas anmälan in.',
    'More than 14 calendar days from the report coming in to the decision, with or without exceptional reasons. Denominator: reports decided on where no investigation was going on; where that is not answered the report is included.',
  ),
  direction: 'lower',
  population: all(
    is('aktualiseringstyp', 'anmalan'),
    isNot('beslut', 'pafors'),
    either(unanswered('utredning_pagick'), is('utredning_pagick', 'nej')),
  ),
  counts: above(daysBetween('inkom_datum', 'beslut_datum'), 14),

  source: fourteenDays,
  example: {
    rows: [
      { ...report, beslut: 'inleds', beslut_datum: '2025-10-01' },
      { ...report, beslut: 'inleds', beslut_datum: '2025-10-08' },
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-15' }, // fourteen days
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-16' }, // over
      { ...report, utredning_pagick: 'nej', beslut: 'inleds_inte', beslut_datum: '2025-10-21' }, // over
      { ...report, utredning_pagick: 'nej', beslut: 'inleds', beslut_datum: '2025-10-10' },
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-30', synnerliga_skal: 'ja' }, // over
      { ...report, beslut: 'inleds_inte', beslut_datum: '2025-10-12' },
      { ...report, beslut: 'pafors', beslut_datum: '2025-10-30' }, // not included
      { ...report, utredning_pagick: 'ja', beslut: 'inleds_inte', beslut_datum: '2025-10-30' }, // not included
      { ...report }, // undecided: missing
      { ...application, beslut: 'inleds', beslut_datum: '2025-10-30' }, // not included
    ],

    expect: { n: 8, missing: 1, numerator: 3, value: 0.375 },
  },
})
