import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../../sources.ts'

/** Youth clinics receive teenagers. */
export const smallChildAtYouthClinic = rule({
  id: 'oppen_insats-06',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'verksamhet',

  message: words(
    'Ungdomsmottagningen ger insatsen, men barnet är yngre än elva år.',
    'The youth clinic gives the service, but the child is younger than eleven.',
  ),
  holds: whenever(is('verksamhet', 'ungdomsmottagning'), atLeast('alder', 11)),
  remedy: words(
    'Kontrollera båda svaren. Stämmer de, behåll dem med ett skäl.',
    'Check both answers. If they are right, keep them with a reason.',
  ),
  examples: {
    holds: { fifteen: { verksamhet: 'ungdomsmottagning', alder: 15 } },
    breaks: { six: { verksamhet: 'ungdomsmottagning', alder: 6 } },
  },
})
