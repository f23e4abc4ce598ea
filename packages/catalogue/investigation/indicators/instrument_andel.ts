import { answered, indicator, isNot, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

/** Share where an assessment instrument was used. */
export const instrumentShare = indicator({
  id: 'instrument_andel',
  kind: 'share',
  title: words('Bedömningsinstrument användes', 'Assessment instrument used'),
  question: words(
    'I hur stor andel av utredningarna användes bedömningsinstrument?',
    'In what share of the investigations was an assessment instrument used?',
  ),
  definition: words(
    'Minst ett bedömningsinstrument användes. Nämnare: avslutade utredningar där frågan är besvarad.',
    'At least one assessment instrument was used. Denominator: closed investigations where the question is answered.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  counts: isNot('instrument', 'inget'),
  source: followedInNuso,
  example: {
    rows: [
      { ...closed, instrument: ['inget'] },
      { ...closed, instrument: ['inget'] },
      { ...closed, instrument: ['inget'] },
      { ...closed, instrument: ['inget'] },
      { ...closed, instrument: ['inget'] },
      { ...closed, instrument: ['inget'] },
      { ...closed, instrument: ['ester'] },
      { ...closed, instrument: ['savry', 'crafft'] },
      { ...closed, instrument: ['sdq'] },
      { ...closed, instrument: ['annat'] },
      { ...closed },
      { ...ongoing, instrument: ['ester'] },
    ],
    expect: { n: 10, missing: 1, numerator: 4, value: 0.4 },
  },
})
