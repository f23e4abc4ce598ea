import { all, atMost, indicator, is, words } from '@lyhord/core'
import { reportsPerThousand } from '../indicator_sources.ts'
import { application, report } from './example_rows.ts'

/** Reports per 1,000 children living in the area. */
export const reportsPerThousandChildren = indicator({
  id: 'akt_per_1000_barn',
  kind: 'rate',
  per: 1000,
  sexes: ['flicka', 'pojke'],
  ageGroups: ['0-5', '6-12', '13-17'],

  title: words('Anmälningar per 1 000 barn', 'Reports per 1,000 children'),
  question: words(
    'Hur många anmälningar kom in per 1 000 barn i befolkningen?',
    'How many reports came in per 1,000 children in the population?',
  ),
  definition: words(
    'Antal anmälningar om barn 0–17 år delat med antal barn 0–17 år som bor i området, gånger 1 000. Barnen tas ur en befolkningstabell vars källa och år visas. Läses för hela år. Anmälningar utan ålder räknas som bortfall.',
    'Reports about children aged 0–17 divided by the children aged 0–17 living in the area, times 1,000. The children come from a population table whose source and year are shown. Read for whole years. Reports without an age count as missing.',
  ),
  direction: 'none',
  population: all(is('aktualiseringstyp', 'anmalan'), atMost('alder', 17)),

  source: reportsPerThousand,
  example: {
    rows: [
      { ...report, alder: 9 },
      { ...report, alder: 9 },
      { ...report, alder: 9 },
      { ...report, alder: 9 },
      { ...report, alder: 9 },
      { ...report, alder: 9 },
      { ...report, alder: 0 },
      { ...report, alder: 17 },
      { ...report, alder: 18 }, // not included
      { ...application, alder: 9 },
      { ...report }, // no age: missing
      { inkom_datum: '2025-10-01', alder: 3 }, // missing
    ],
    persons: 400,

    expect: { n: 400, missing: 2, numerator: 8, value: 20 },
  },
})
