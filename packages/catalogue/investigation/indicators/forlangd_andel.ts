import { answered, indicator, is, words } from '@lyhord/core'
import { fourMonths } from '../law.ts'
import { closed, ongoing } from './example_rows.ts'

/** Share with a decision to extend. */
export const extendedShare = indicator({
  id: 'forlangd_andel',
  kind: 'share',
  title: words('Förlängda', 'Extended'),
  question: words(
    'Hur stor andel av utredningarna förlängdes?',
    'What share of the investigations were extended?',
  ),
  definition: words(
    'Det finns ett beslut om förlängd utredningstid. Nämnare: avslutade utredningar där frågan är besvarad.',
    'There is a decision to extend. Denominator: closed investigations where the question is answered.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  counts: is('forlangd', 'ja'),
  source: fourMonths,
  example: {
    rows: [
      { ...closed, forlangd: 'ja' },
      { ...closed, forlangd: 'ja' },
      { ...closed, forlangd: 'ja' },
      { ...closed, forlangd: 'nej' },
      { ...closed, forlangd: 'nej' },
      { ...closed, forlangd: 'nej' },
      { ...closed, forlangd: 'nej' },
      { ...closed, forlangd: 'nej' },
      { ...closed },
      { ...ongoing, forlangd: 'ja' },
    ],
    expect: { n: 8, missing: 1, numerator: 3, value: 0.375 },
  },
})
