import { type Variable, words } from '@lyhord/core'
import { nuso } from '../sources.ts'

/** Number of talks during the investigation in which the child took part. */
export const talksWithChild: Variable = {
  id: 'antal_samtal_barn',
  kind: 'number',
  min: 0,
  max: 99,
  unit: words('samtal', 'talks'),
  label: words('Samtal med barnet', 'Talks with the child'),
  question: words(
    'Hur många utredningssamtal deltog barnet i?',
    'In how many investigation talks did the child take part?',
  ),
  help: words(
    'Räkna alla samtal där barnet deltog, med eller utan vårdnadshavare, också hemma, i skolan eller via video. Korta avstämningar räknas inte.',
    'Count all talks in which the child took part, with or without a guardian, also at home, at school or by video. Brief check-ins do not count.',
  ),
  example: words(
    'Två samtal på kontoret och ett hembesök där ni pratade med barnet: 3.',
    'Two talks at the office and a home visit where you talked with the child: 3.',
  ),
  source: nuso,
}
