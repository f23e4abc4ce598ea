import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** Babies do not tell of it themselves. */
export const babyTells = rule({
  id: 'insats_uppfoljning-18',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'barnets_delaktighet',

  message: words(
    'Barnet berättade själv, men var yngre än två år när utredningen inleddes.',
    'The child told of it, but was younger than two when the investigation opened.',
  ),
  holds: whenever(is('barnets_delaktighet', 'egen_rost'), atLeast('alder', 2)),
  remedy: words(
    'Kontrollera båda svaren. Stämmer de, behåll dem med ett skäl.',
    'Check both answers. If they are right, keep them with a reason.',
  ),
  examples: {
    holds: { six: { barnets_delaktighet: 'egen_rost', alder: 6 } },
    breaks: { one: { barnets_delaktighet: 'egen_rost', alder: 1 } },
  },
})
