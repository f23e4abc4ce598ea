import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** Schools seldom report children under five. */
export const schoolReportsSmallChild = rule({
  id: 'utredning-15',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'anmalare',
  message: words(
    'Skolan anmälde, men barnet var yngre än fem år.',
    'The school reported, but the child was younger than five.',
  ),
  holds: whenever(is('anmalare', 'skola'), atLeast('alder', 5)),
  remedy: words(
    'Kontrollera anmälare och ålder. Gällde oron ett syskon i skolan, behåll svaret med ett skäl.',
    'Check reporter and age. If the worry was about a sibling at school, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'school, ten years': { anmalare: 'skola', alder: 10 },
      'police, two years': { anmalare: 'polis', alder: 2 },
      'school, five years': { anmalare: 'skola', alder: 5 },
    },
    breaks: { 'school, four years': { anmalare: 'skola', alder: 4 } },
  },
})
