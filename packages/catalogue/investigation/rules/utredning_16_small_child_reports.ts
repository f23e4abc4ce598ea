import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** Small children seldom report themselves. */
export const smallChildReports = rule({
  id: 'utredning-16',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'anmalare',
  message: words(
    'Barnet anmälde självt, men var yngre än sex år.',
    'The child made the report, but was younger than six.',
  ),
  holds: whenever(is('anmalare', 'barnet'), atLeast('alder', 6)),
  remedy: words(
    'Kontrollera anmälare och ålder. Berättade barnet för någon som anmälde, välj den personen.',
    'Check reporter and age. If the child told somebody who reported, choose that person.',
  ),
  examples: {
    holds: {
      'fourteen years': { anmalare: 'barnet', alder: 14 },
      'parent, two years': { anmalare: 'foralder', alder: 2 },
      'six years': { anmalare: 'barnet', alder: 6 },
    },
    breaks: { 'five years': { anmalare: 'barnet', alder: 5 } },
  },
})
