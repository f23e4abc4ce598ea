import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A child who needs immediate protection is most often investigated. */
export const protectionButNotOpened = rule({
  id: 'aktualisering-16',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'beslut',

  message: words(
    'Barnet behövde omedelbart skydd, men ingen utredning inleddes.',
    'The child needed immediate protection, but no investigation was opened.',
  ),
  holds: whenever(is('omedelbart_skydd', 'ja'), isNot('beslut', 'inleds_inte')),
  remedy: words(
    'Kontrollera båda svaren. Stämmer de, behåll dem med ett skäl.',
    'Check both answers. If they are right, keep them with a reason.',
  ),
  examples: {
    holds: {
      opened: { omedelbart_skydd: 'ja', beslut: 'inleds' },
      'no need': { omedelbart_skydd: 'nej', beslut: 'inleds_inte' },
    },
    breaks: { 'not opened': { omedelbart_skydd: 'ja', beslut: 'inleds_inte' } },
  },
})
