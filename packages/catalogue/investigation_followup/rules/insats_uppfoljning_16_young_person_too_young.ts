import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A young person who breaks off is most often a teenager. */
export const youngPersonTooYoung = rule({
  id: 'insats_uppfoljning-16',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'insats_status',

  message: words(
    'Insatsen bröts av den unga, som var yngre än elva år.',
    'The intervention was broken off by the young person, who was younger than eleven.',
  ),
  holds: whenever(is('insats_status', 'avbruten_ungdom'), atLeast('alder', 11)),
  remedy: words(
    'Kontrollera båda svaren. Stämmer de, behåll dem med ett skäl.',
    'Check both answers. If they are right, keep them with a reason.',
  ),
  examples: {
    holds: { fifteen: { insats_status: 'avbruten_ungdom', alder: 15 } },
    breaks: { seven: { insats_status: 'avbruten_ungdom', alder: 7 } },
  },
})
