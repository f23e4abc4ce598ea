import { atMost, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** Preschool children are seldom older than seven. */
export const preschoolReportsOlderChild = rule({
  id: 'aktualisering-25',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'anmalare',

  message: words(
    'Förskolan anmälde, men barnet var äldre än sju år.',
    'The preschool reported, but the child was older than seven.',
  ),
  holds: whenever(is('anmalare', 'forskola'), atMost('alder', 7)),
  remedy: words('Kontrollera anmälaren och åldern.', 'Check the reporter and the age.'),
  examples: {
    holds: { six: { anmalare: 'forskola', alder: 6 } },
    breaks: { eight: { anmalare: 'forskola', alder: 8 } },
  },
})
