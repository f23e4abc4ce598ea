import { answered, atLeast, indicator, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { ownDefinition } from './sources.ts'

/** Share with at least one home visit. */
export const homeVisitShare = indicator({
  id: 'hembesok_andel',
  kind: 'share',
  title: words('Hembesök', 'Home visit'),
  question: words(
    'I hur stor andel av utredningarna gjordes hembesök?',
    'In what share of the investigations was there a home visit?',
  ),
  definition: words(
    'Minst ett hembesök gjordes. Nämnare: avslutade utredningar där antalet är angivet.',
    'At least one home visit was made. Denominator: closed investigations with the number given.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  counts: atLeast('hembesok', 1),
  source: ownDefinition,
  example: {
    rows: [
      { ...closed, hembesok: 0 },
      { ...closed, hembesok: 0 },
      { ...closed, hembesok: 0 },
      { ...closed, hembesok: 1 },
      { ...closed, hembesok: 1 },
      { ...closed, hembesok: 1 },
      { ...closed, hembesok: 2 },
      { ...closed, hembesok: 4 },
      { ...closed },
      { ...ongoing, hembesok: 1 },
    ],
    expect: { n: 8, missing: 1, numerator: 5, value: 0.625 },
  },
})
