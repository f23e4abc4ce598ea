import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** Crime, alcohol and drugs as the child's own reasons are easily mixed up with the parent's. */
export const smallChildOwnProblems = rule({
  id: 'utredning-21',
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
    'Kontrollera om det gäller en förälder: då finns Förälders kriminalitet och Förälders missbruk.',
    'Check whether it is about a parent: there are Crime by a parent and Substance misuse by a parent.',
  ),
  examples: {
    holds: {
      'fifteen, drugs': { orsaker: ['alkohol_narkotika'], alder: 15 },
      'seven, crime': { orsaker: ['kriminalitet'], alder: 7 },
      'two, misuse by a parent': { orsaker: ['foralder_missbruk'], alder: 2 },
    },
    breaks: {
      'six, crime': { orsaker: ['kriminalitet'], alder: 6 },
      'two, drugs': { orsaker: ['alkohol_narkotika'], alder: 2 },
    },
  },
})
