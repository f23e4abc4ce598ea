import { all, answered, atLeast, indicator, is, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { ownDefinition } from './sources.ts'

/** Of children who were met, the share talked with alone. */
export const talkedAloneShare = indicator({
  id: 'samtal_enskilt_andel',
  kind: 'share',
  title: words('Enskilt samtal', 'Talk alone'),
  question: words(
    'Hur stor andel av barnen som deltog i samtal hade minst ett enskilt?',
    'Of the children who took part in talks, what share had at least one alone?',
  ),
  definition: words(
    'Minst ett samtal hölls utan vårdnadshavare. Nämnare: avslutade utredningar där barnet deltog i minst ett samtal och frågan är besvarad.',
    'At least one talk was held without a guardian. Denominator: closed investigations where the child took part in at least one talk and the question is answered.',
  ),
  direction: 'higher',
  population: all(answered('utredning_slut'), atLeast('antal_samtal_barn', 1)),
  counts: is('samtal_enskilt', 'ja'),
  source: ownDefinition,
  example: {
    rows: [
      { ...closed, antal_samtal_barn: 1, samtal_enskilt: 'ja' },
      { ...closed, antal_samtal_barn: 1, samtal_enskilt: 'ja' },
      { ...closed, antal_samtal_barn: 2, samtal_enskilt: 'ja' },
      { ...closed, antal_samtal_barn: 3, samtal_enskilt: 'ja' },
      { ...closed, antal_samtal_barn: 4, samtal_enskilt: 'ja' },
      { ...closed, antal_samtal_barn: 5, samtal_enskilt: 'ja' },
      { ...closed, antal_samtal_barn: 1, samtal_enskilt: 'nej' },
      { ...closed, antal_samtal_barn: 2, samtal_enskilt: 'nej' },
      { ...closed, antal_samtal_barn: 2 },
      { ...closed, antal_samtal_barn: 0 },
      { ...closed, antal_samtal_barn: 0 },
      { ...closed },
      { ...ongoing, antal_samtal_barn: 2, samtal_enskilt: 'ja' },
    ],
    expect: { n: 8, missing: 2, numerator: 6, value: 0.75 },
  },
})
