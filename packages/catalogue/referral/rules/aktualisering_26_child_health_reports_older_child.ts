import { atMost, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** Child health centres see children up to about six. */
export const childHealthReportsOlderChild = rule({
  id: 'aktualisering-26',
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
    'Kontrollera anmälaren och åldern. Gäller det en ung förälder, behåll svaret med ett skäl.',
    'Check the reporter and the age. If it is about a young parent, keep the answer with a reason.',
  ),
  examples: {
    holds: { newborn: { anmalare: 'bvc_mvc', alder: 0 } },
    breaks: { nine: { anmalare: 'bvc_mvc', alder: 9 } },
  },
})
