import { atMost, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** Child and maternity health centres seldom report children over six. */
export const childHealthReportsOlderChild = rule({
  id: 'utredning-14',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'anmalare',
  message: words(
    'BVC eller MVC anmälde, men barnet var äldre än sex år.',
    'The child or maternity health centre reported, but the child was older than six.',
  ),
  holds: whenever(is('anmalare', 'bvc_mvc'), atMost('alder', 6)),
  remedy: words(
    'Kontrollera anmälare och ålder. Gällde oron ett litet syskon eller en graviditet, behåll svaret med ett skäl.',
    'Check reporter and age. If the worry was about a small sibling or a pregnancy, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'child health centre, infant': { anmalare: 'bvc_mvc', alder: 0 },
      'school, ten years': { anmalare: 'skola', alder: 10 },
      'child health centre, six years': { anmalare: 'bvc_mvc', alder: 6 },
    },
    breaks: { 'child health centre, seven years': { anmalare: 'bvc_mvc', alder: 7 } },
  },
})
