import { answered, indicator, is, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

/** Share that led to a granted intervention. */
export const grantedShare = indicator({
  id: 'insats_andel',
  kind: 'share',
  title: words('Insats beviljades', 'Intervention granted'),
  question: words(
    'Hur stor andel av utredningarna ledde till en beviljad insats?',
    'What share of the investigations led to a granted intervention?',
  ),
  definition: words(
    'Utfallet är att insats beviljades. Ansökan enligt LVU och pågående insats räknas inte hit. Nämnare: avslutade utredningar där utfallet är angivet.',
    'The outcome is that an intervention was granted. Applications under LVU and ongoing interventions do not count here. Denominator: closed investigations with the outcome given.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  counts: is('utfall', 'insats'),
  source: followedInNuso,
  example: {
    rows: [
      { ...closed, utfall: 'insats' },
      { ...closed, utfall: 'insats' },
      { ...closed, utfall: 'insats' },
      { ...closed, utfall: 'insats' },
      { ...closed, utfall: 'inget_behov' },
      { ...closed, utfall: 'inget_behov' },
      { ...closed, utfall: 'inget_behov' },
      { ...closed, utfall: 'behov_ej_samtycke' },
      { ...closed, utfall: 'lvu_ansokan' },
      { ...closed, utfall: 'pagaende_insats' },
      { ...closed },
      { ...ongoing, utfall: 'insats' },
    ],
    expect: { n: 10, missing: 1, numerator: 4, value: 0.4 },
  },
})
