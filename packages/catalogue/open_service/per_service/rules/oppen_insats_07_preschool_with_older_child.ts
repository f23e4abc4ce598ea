import { atMost, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../../sources.ts'

/** Preschools have children up to about seven. */
export const preschoolWithOlderChild = rule({
  id: 'oppen_insats-07',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'samverkan',

  message: words(
    'Förskolan är med och ger insatsen, men barnet är äldre än sju år.',
    'The preschool takes part in the service, but the child is older than seven.',
  ),
  holds: whenever(is('samverkan', 'forskola'), atMost('alder', 7)),
  remedy: words(
    'Kontrollera båda svaren. Stämmer de, behåll dem med ett skäl.',
    'Check both answers. If they are right, keep them with a reason.',
  ),
  examples: {
    holds: { four: { samverkan: ['forskola'], alder: 4 } },
    breaks: { twelve: { samverkan: ['forskola', 'polis'], alder: 12 } },
  },
})
