import { atMost, rule, words } from '@lyhord/core'
import { usualRange } from '../../sources.ts'

/** More vacant than filled posts is unusual. */
export const moreVacantThanFilled = rule({
  id: 'oppen_insats_resurs-07',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'vakant_procent',

  message: words('Fler tjänster är vakanta än tillsatta.', 'More posts are vacant than filled.'),
  holds: atMost('vakant_procent', 'tjanst_procent'),
  remedy: words(
    'Kontrollera båda svaren. Stämmer de, behåll dem med ett skäl.',
    'Check both answers. If they are right, keep them with a reason.',
  ),
  examples: {
    holds: { 'as many': { vakant_procent: 100, tjanst_procent: 100 } },
    breaks: { 'more vacant': { vakant_procent: 200, tjanst_procent: 100 } },
  },
})
