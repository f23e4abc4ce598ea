import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** Schools have children from about five or six. */
export const schoolReportsSmallChild = rule({
  id: 'aktualisering-27',
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
    'Kontrollera anmälaren och åldern. Gäller det ett syskon, behåll svaret med ett skäl.',
    'Check the reporter and the age. If it is about a sibling, keep the answer with a reason.',
  ),
  examples: {
    holds: { six: { anmalare: 'skola', alder: 6 } },
    breaks: { two: { anmalare: 'skola', alder: 2 } },
  },
})
