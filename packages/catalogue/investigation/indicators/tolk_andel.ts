import { answered, indicator, is, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { ownDefinition } from './sources.ts'

/** Share where an interpreter was used. */
export const interpreterShare = indicator({
  id: 'tolk_andel',
  kind: 'share',
  title: words('Tolk användes', 'Interpreter used'),
  question: words(
    'I hur stor andel av utredningarna användes tolk?',
    'In what share of the investigations was an interpreter used?',
  ),
  definition: words(
    'Tolk användes minst en gång. Nämnare: avslutade utredningar där frågan är besvarad.',
    'An interpreter was used at least once. Denominator: closed investigations where the question is answered.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  counts: is('tolk', 'ja'),
  source: ownDefinition,
  example: {
    rows: [
      { ...closed, tolk: 'ja' },
      { ...closed, tolk: 'ja' },
      { ...closed, tolk: 'nej' },
      { ...closed, tolk: 'nej' },
      { ...closed, tolk: 'nej' },
      { ...closed, tolk: 'nej' },
      { ...closed, tolk: 'nej' },
      { ...closed, tolk: 'nej' },
      { ...closed },
      { ...ongoing, tolk: 'ja' },
    ],
    expect: { n: 8, missing: 1, numerator: 2, value: 0.25 },
  },
})
