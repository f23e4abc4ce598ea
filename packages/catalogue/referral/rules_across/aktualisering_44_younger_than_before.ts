import { atLeast, previous, ruleAcross, words } from '@lyhord/core'
import { ada } from '../../example_children.ts'
import { calendarOrder } from '../sources.ts'

/** Children grow older. */
export const youngerThanBefore = ruleAcross({
  id: 'aktualisering-44',
  severity: 'query',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'alder',
  sharing: 'barn_pseudonym',
  orderedBy: 'inkom_datum',
  reaching: 'inkom_datum',
  message: words(
    'Barnet är yngre än i en tidigare aktualisering.',
    'The child is younger than in an earlier referral.',
  ),
  holds: atLeast('alder', previous('alder')),
  remedy: words(
    'Kontrollera åldrarna, och att det är samma barn.',
    'Check the ages, and that it is the same child.',
  ),
  examples: {
    holds: {
      'a year older': [
        { barn_pseudonym: ada, inkom_datum: '2024-10-01', alder: 9 },
        { barn_pseudonym: ada, inkom_datum: '2025-10-01', alder: 10 },
      ],
    },
    breaks: {
      'two years younger': [
        { barn_pseudonym: ada, inkom_datum: '2024-10-01', alder: 9 },
        { barn_pseudonym: ada, inkom_datum: '2025-10-01', alder: 7 },
      ],
    },
  },
})
