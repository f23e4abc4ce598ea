import { atMost, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** Preschools seldom report children over seven. */
export const preschoolReportsOlderChild = rule({
  id: 'utredning-13',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'anmalare',
  message: words(
    'Förskolan anmälde, men barnet var äldre än sju år.',
    'The preschool reported, but the child was older than seven.',
  ),
  holds: whenever(is('anmalare', 'forskola'), atMost('alder', 7)),
  remedy: words(
    'Kontrollera anmälare och ålder. Gällde oron ett syskon i förskolan, behåll svaret med ett skäl.',
    'Check reporter and age. If the worry was about a sibling in preschool, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'preschool, four years': { anmalare: 'forskola', alder: 4 },
      'preschool, seven years': { anmalare: 'forskola', alder: 7 },
      'school, ten years': { anmalare: 'skola', alder: 10 },
    },
    breaks: { 'preschool, eight years': { anmalare: 'forskola', alder: 8 } },
  },
})
