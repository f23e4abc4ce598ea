import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A child who must live away from home seldom has simple needs. */
export const placedForSimpleNeed = rule({
  id: 'utredning-54',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'behovsniva',
  message: words(
    'Barnet ska vårdas utanför hemmet, men behovet bedöms som enkelt.',
    'The child is to be cared for outside the home, but the need is assessed as simple.',
  ),
  holds: whenever(
    is('insatser', 'familjehem', 'natverkshem', 'jourhem', 'hvb', 'sis'),
    isNot('behovsniva', 'enkelt'),
  ),
  remedy: words(
    'Kontrollera båda svaren. Stämmer de, behåll svaret med ett skäl.',
    'Check both answers. If they are right, say briefly why.',
  ),
  examples: {
    holds: {
      'foster home, complex': { insatser: ['familjehem'], behovsniva: 'komplext' },
      'contact family, simple': { insatser: ['kontaktfamilj'], behovsniva: 'enkelt' },
    },
    breaks: { 'residential care, simple': { insatser: ['hvb'], behovsniva: 'enkelt' } },
  },
})
