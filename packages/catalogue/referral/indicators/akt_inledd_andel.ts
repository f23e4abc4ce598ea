import { all, answered, indicator, is, isNot, words } from '@lyhord/core'
import { followedInNuso } from '../indicator_sources.ts'

/** Of the referrals that call for a decision, the share that opened an investigation. */
export const openedShare = indicator({
  id: 'akt_inledd_andel',
  kind: 'share',

  title: words('Utredning inleddes', 'Investigation opened'),
  question: words(
    'Hur stor andel av aktualiseringarna ledde till att utredning inleddes?',
    'What share of the referrals led to an investigation being opened?',
  ),
  definition: words(
    'Beslutet är att utredning inleds. De som förs till en pågående utredning ingår inte. Nämnare: aktualiseringar där beslutet är inleds eller inleds inte; de som inte är beslutade räknas som bortfall.',
    'The decision is to open an investigation. Those added to an ongoing one are not included. Denominator: referrals where the decision is to open or not to open; undecided ones count as missing.',
  ),
  direction: 'none',
  population: all(answered('inkom_datum'), isNot('beslut', 'pafors')),
  counts: is('beslut', 'inleds'),

  source: followedInNuso,
  example: {
    rows: [
      { inkom_datum: '2025-10-01', beslut: 'inleds' },
      { inkom_datum: '2025-10-01', beslut: 'inleds' },
      { inkom_datum: '2025-10-01', beslut: 'inleds' },
      { inkom_datum: '2025-10-01', beslut: 'inleds_inte' },
      { inkom_datum: '2025-10-01', beslut: 'inleds_inte' },
      { inkom_datum: '2025-10-01', beslut: 'inleds_inte' },
      { inkom_datum: '2025-10-01', beslut: 'inleds_inte' },
      { inkom_datum: '2025-10-01', beslut: 'inleds_inte' },
      { inkom_datum: '2025-10-01', beslut: 'pafors' },
      { inkom_datum: '2025-10-01', beslut: 'pafors' },
      { inkom_datum: '2025-10-01' },
    ],

    expect: { n: 8, missing: 1, numerator: 3, value: 0.375 },
  },
})
