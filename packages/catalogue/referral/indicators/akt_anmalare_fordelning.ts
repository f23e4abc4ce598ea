import { indicator, is, words } from '@lyhord/core'
import { ownDefinition } from '../indicator_sources.ts'
import { application, report } from './example_rows.ts'

/** Who made the reports. */
export const reporterDistribution = indicator({
  id: 'akt_anmalare_fordelning',
  kind: 'distribution',
  of: 'anmalare',

  title: words('Anmälare', 'Reporters'),
  question: words('Vem gjorde anmälningarna?', 'Who made the reports?'),
  definition: words(
    'Andel av anmälningarna per anmälare. Nämnare: anmälningar där anmälaren är angiven.',
    'Share of reports per reporter. Denominator: reports with the reporter given.',
  ),
  direction: 'none',
  population: is('aktualiseringstyp', 'anmalan'),

  source: ownDefinition,
  example: {
    rows: [
      { ...report, anmalare: 'polis' },
      { ...report, anmalare: 'polis' },
      { ...report, anmalare: 'polis' },
      { ...report, anmalare: 'skola' },
      { ...report, anmalare: 'skola' },
      { ...report, anmalare: 'skola' },
      { ...report, anmalare: 'skola' },
      { ...report, anmalare: 'halso_sjukvard' },
      { ...report, anmalare: 'halso_sjukvard' },
      { ...report, anmalare: 'privatperson' },
      { ...report },
      { ...application },
    ],

    expect: { n: 10, missing: 1, counts: { polis: 3, skola: 4, halso_sjukvard: 2, privatperson: 1 } },
  },
})
