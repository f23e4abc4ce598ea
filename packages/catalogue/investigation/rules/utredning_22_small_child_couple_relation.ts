import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** Exposure in the child's own couple relation presupposes a teenager, or nearly. */
export const smallChildCoupleRelation = rule({
  id: 'utredning-22',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'utsatthet',
  message: words(
    'Utsatthet i egen parrelation är vald, men barnet var yngre än tolv år.',
    'Exposure in the child’s own couple relation is chosen, but the child was younger than twelve.',
  ),
  holds: whenever(is('utsatthet', 'egen_parrelation'), atLeast('alder', 12)),
  remedy: words(
    'Kontrollera svaret. Våld mellan föräldrar hör till I hemmet.',
    'Check the answer. Violence between parents belongs to At home.',
  ),
  examples: {
    holds: {
      sixteen: { utsatthet: ['egen_parrelation'], alder: 16 },
      'at home, six': { utsatthet: ['hemmiljo'], alder: 6 },
      twelve: { utsatthet: ['egen_parrelation'], alder: 12 },
    },
    breaks: { eleven: { utsatthet: ['hemmiljo', 'egen_parrelation'], alder: 11 } },
  },
})
