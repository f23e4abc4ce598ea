import { atLeast, previous, ruleAcross, words } from '@lyhord/core'
import { ada } from '../../example_children.ts'
import { calendarOrder } from '../sources.ts'

/** Children grow older. */
export const youngerThanBefore = ruleAcross({
  id: 'utredning-62',
  severity: 'query',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'alder',
  sharing: 'barn_pseudonym',
  orderedBy: 'utredning_start',
  reaching: 'utredning_start',
  message: words(
    'Barnet är yngre än i en tidigare utredning.',
    'The child is younger than in an earlier investigation.',
  ),
  holds: atLeast('alder', previous('alder')),
  remedy: words(
    'Kontrollera åldrarna, och att det är samma barn.',
    'Check the ages, and that it is the same child.',
  ),
  examples: {
    holds: {
      'the same age': [
        { barn_pseudonym: ada, utredning_start: '2024-01-10', alder: 9 },
        { barn_pseudonym: ada, utredning_start: '2025-01-10', alder: 9 },
      ],
      'a year older': [
        { barn_pseudonym: ada, utredning_start: '2024-01-10', alder: 9 },
        { barn_pseudonym: ada, utredning_start: '2025-01-10', alder: 10 },
      ],
    },
    breaks: {
      'two years younger': [
        { barn_pseudonym: ada, utredning_start: '2024-01-10', alder: 9 },
        { barn_pseudonym: ada, utredning_start: '2025-01-10', alder: 7 },
      ],
    },
  },
})
