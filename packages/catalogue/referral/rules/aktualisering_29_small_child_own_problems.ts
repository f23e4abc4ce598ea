import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** Crime, alcohol and drugs are seldom a small child’s own. */
export const smallChildOwnProblems = rule({
  id: 'aktualisering-29',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'orsaker',

  message: words(
    'Barnets egen kriminalitet, alkohol eller narkotika är vald, men barnet var yngre än sju år.',
    'The child’s own crime, alcohol or drugs is chosen, but the child was younger than seven.',
  ),
  holds: whenever(is('orsaker', 'kriminalitet', 'alkohol_narkotika'), atLeast('alder', 7)),
  remedy: words(
    'Kontrollera åldern. Gäller det en förälder finns egna svar för det.',
    'Check the age. If it is about a parent there are answers for that.',
  ),
  examples: {
    holds: { fifteen: { orsaker: ['kriminalitet'], alder: 15 } },
    breaks: { four: { orsaker: ['alkohol_narkotika'], alder: 4 } },
  },
})
