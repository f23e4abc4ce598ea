import { atLeast, previous, ruleAcross, words } from '@lyhord/core'
import { ada } from '../../../example_children.ts'
import { calendarOrder } from '../../sources.ts'

/** Children grow older. */
export const youngerThanBefore = ruleAcross({
  id: 'oppen_insats-16',
  severity: 'query',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'alder',
  sharing: 'barn_pseudonym',
  orderedBy: 'manad',
  reaching: 'manad',
  message: words(
    'Barnet är yngre än i en tidigare insats.',
    'The child is younger than in an earlier service.',
  ),
  holds: atLeast('alder', previous('alder')),
  remedy: words(
    'Kontrollera åldrarna, och att det är samma barn.',
    'Check the ages, and that it is the same child.',
  ),
  examples: {
    holds: {
      'the same age': [
        { insats_id: 'O-1', barn_pseudonym: ada, manad: '2025-02-01', alder: 9 },
        { insats_id: 'O-2', barn_pseudonym: ada, manad: '2025-10-01', alder: 9 },
      ],
    },
    breaks: {
      younger: [
        { insats_id: 'O-1', barn_pseudonym: ada, manad: '2025-02-01', alder: 9 },
        { insats_id: 'O-2', barn_pseudonym: ada, manad: '2025-10-01', alder: 7 },
      ],
    },
  },
})
