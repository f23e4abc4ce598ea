import { all, answered, indicator, is, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { ownDefinition } from './sources.ts'

const report = { ...closed, aktualiseringstyp: 'anmalan' }

/** Who made the report, among investigations that began with one. */
export const reportersDistribution = indicator({
  id: 'anmalare_fordelning',
  kind: 'distribution',
  of: 'anmalare',
  title: words('Anmälare', 'Reporters'),
  question: words('Vem gjorde anmälan?', 'Who made the report?'),
  definition: words(
    'Andel per anmälare. Nämnare: avslutade utredningar som började med en anmälan och där anmälaren är angiven.',
    'Share per reporter. Denominator: closed investigations that began with a report and where the reporter is given.',
  ),
  direction: 'none',
  population: all(answered('utredning_slut'), is('aktualiseringstyp', 'anmalan')),
  source: ownDefinition,
  example: {
    rows: [
      { ...report, anmalare: 'skola' },
      { ...report, anmalare: 'skola' },
      { ...report, anmalare: 'skola' },
      { ...report, anmalare: 'polis' },
      { ...report, anmalare: 'polis' },
      { ...report, anmalare: 'halso_sjukvard' },
      { ...report, anmalare: 'foralder' },
      { ...report, anmalare: 'privatperson' },
      { ...report },
      { ...closed, aktualiseringstyp: 'ansokan' },
      { ...closed },
      { ...ongoing, aktualiseringstyp: 'anmalan', anmalare: 'polis' },
    ],
    expect: {
      n: 8,
      missing: 2,
      counts: { skola: 3, polis: 2, halso_sjukvard: 1, foralder: 1, privatperson: 1 },
    },
  },
})
