import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../../sources.ts'

/** Youth clinics receive teenagers. */
export const smallChildrenAtYouthClinic = rule({
  id: 'oppen_insats_mangd-06',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'verksamhet',

  message: words(
    'Ungdomsmottagningen är angiven för barn 0–5 år.',
    'The youth clinic is given for children 0–5 years.',
  ),
  holds: whenever(is('verksamhet', 'ungdomsmottagning'), isNot('aldersgrupp', 'ar_0_5')),
  remedy: words(
    'Kontrollera båda svaren. Stämmer de, behåll dem med ett skäl.',
    'Check both answers. If they are right, keep them with a reason.',
  ),
  examples: {
    holds: { teenagers: { verksamhet: 'ungdomsmottagning', aldersgrupp: 'ar_13_17' } },
    breaks: { 'the youngest': { verksamhet: 'ungdomsmottagning', aldersgrupp: 'ar_0_5' } },
  },
})
