import { all, answered, atMost, daysBetween, indicator, is, words } from '@lyhord/core'
import { fourteenDays } from '../law.ts'

const report = (inkom_datum: string) => ({
  aktualiseringstyp: 'anmalan',
  inkom_datum,
  utredning_start: '2025-03-20',
  utredning_slut: '2025-06-27',
})

/** Of investigations that began with a report, the share opened within fourteen days. */
export const assessedWithinFourteenDays = indicator({
  id: 'forhandsbedomning_inom_14_dagar',
  kind: 'share',
  title: words('Inledd inom 14 dagar', 'Opened within 14 days'),
  question: words(
    'Hur stor andel av utredningarna inleddes inom 14 dagar från anmälan?',
    'What share of the investigations were opened within 14 days of the report?',
  ),
  definition: words(
    'Högst 14 kalenderdagar från att anmälan kom in till att utredningen inleddes. Anmälningar som inte ledde till utredning syns inte här. Nämnare: avslutade utredningar som började med en anmälan och där båda dagarna är angivna.',
    'At most 14 calendar days from the report coming in to the opening. Reports that led to no investigation are not seen here. Denominator: closed investigations that began with a report, with both days given.',
  ),
  direction: 'higher',
  population: all(answered('utredning_slut'), is('aktualiseringstyp', 'anmalan')),
  counts: atMost(daysBetween('inkom_datum', 'utredning_start'), 14),
  source: fourteenDays,
  example: {
    rows: [
      report('2025-03-20'), // 0 days
      report('2025-03-19'), // 1
      report('2025-03-13'), // 7
      report('2025-03-10'), // 10
      report('2025-03-07'), // 13
      report('2025-03-06'), // 14
      report('2025-03-05'), // 15
      report('2025-02-20'), // 28
      { aktualiseringstyp: 'anmalan', utredning_start: '2025-03-20', utredning_slut: '2025-06-27' },
      { utredning_start: '2025-03-20', utredning_slut: '2025-06-27' },
      { ...report('2025-01-20'), aktualiseringstyp: 'ansokan' },
      { aktualiseringstyp: 'anmalan', inkom_datum: '2025-03-19', utredning_start: '2025-03-20' },
    ],
    expect: { n: 8, missing: 2, numerator: 6, value: 0.75 },
  },
})
