import { answered, indicator, is, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

/** Share with a need but no consent. */
export const needWithoutConsentShare = indicator({
  id: 'behov_ej_samtycke_andel',
  kind: 'share',
  title: words('Behov, men samtycke saknas', 'Need, but no consent'),
  question: words(
    'I hur stor andel av utredningarna fanns behov men inte samtycke?',
    'In what share of the investigations was there a need but no consent?',
  ),
  definition: words(
    'Utfallet är behov, men samtycke saknas. Nämnare: avslutade utredningar där utfallet är angivet.',
    'The outcome is need, but no consent. Denominator: closed investigations with the outcome given.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  counts: is('utfall', 'behov_ej_samtycke'),
  source: followedInNuso,
  example: {
    rows: [
      { ...closed, utfall: 'behov_ej_samtycke' },
      { ...closed, utfall: 'behov_ej_samtycke' },
      { ...closed, utfall: 'insats' },
      { ...closed, utfall: 'insats' },
      { ...closed, utfall: 'insats' },
      { ...closed, utfall: 'inget_behov' },
      { ...closed, utfall: 'inget_behov' },
      { ...closed, utfall: 'hanvisad_annan' },
      { ...closed },
      { ...closed },
      { ...ongoing, utfall: 'behov_ej_samtycke' },
    ],
    expect: { n: 8, missing: 2, numerator: 2, value: 0.25 },
  },
})
