import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** Very young children do not report themselves. */
export const smallChildReports = rule({
  id: 'aktualisering-28',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'anmalare',

  message: words(
    'Barnet anmälde självt, men var yngre än sex år.',
    'The child made the report, but was younger than six.',
  ),
  holds: whenever(is('anmalare', 'barnet'), atLeast('alder', 6)),
  remedy: words('Kontrollera anmälaren och åldern.', 'Check the reporter and the age.'),
  examples: {
    holds: { fourteen: { anmalare: 'barnet', alder: 14 } },
    breaks: { three: { anmalare: 'barnet', alder: 3 } },
  },
})
