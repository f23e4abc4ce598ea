import { answered, indicator, is, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

/** Share referred to other support. */
export const referredShare = indicator({
  id: 'hanvisad_andel',
  kind: 'share',
  title: words('Hänvisade till annat stöd', 'Referred to other support'),
  question: words(
    'Hur stor andel av utredningarna ledde till hänvisning till annat stöd?',
    'What share of the investigations led to referral to other support?',
  ),
  definition: words(
    'Utfallet är hänvisning till öppen insats eller till annan huvudman. Nämnare: avslutade utredningar där utfallet är angivet.',
    'The outcome is referral to open service or to another body. Denominator: closed investigations with the outcome given.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  counts: is('utfall', 'hanvisad_oppen_insats', 'hanvisad_annan'),
  source: followedInNuso,
  example: {
    rows: [
      { ...closed, utfall: 'hanvisad_oppen_insats' },
      { ...closed, utfall: 'hanvisad_oppen_insats' },
      { ...closed, utfall: 'hanvisad_annan' },
      { ...closed, utfall: 'insats' },
      { ...closed, utfall: 'insats' },
      { ...closed, utfall: 'insats' },
      { ...closed, utfall: 'inget_behov' },
      { ...closed, utfall: 'inget_behov' },
      { ...closed, utfall: 'inget_behov' },
      { ...closed, utfall: 'flyttat' },
      { ...closed },
      { ...ongoing, utfall: 'hanvisad_annan' },
    ],
    expect: { n: 10, missing: 1, numerator: 3, value: 0.3 },
  },
})
