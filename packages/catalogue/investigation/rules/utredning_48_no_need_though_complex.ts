import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Complex needs and no need are each other's opposites. */
export const noNeedThoughComplex = rule({
  id: 'utredning-48',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'behovsniva',
  message: words(
    'Utfallet är inget behov av insats, men behoven bedöms som komplexa.',
    'The outcome is no need of intervention, but the needs are assessed as complex.',
  ),
  holds: whenever(is('utfall', 'inget_behov'), isNot('behovsniva', 'komplext')),
  remedy: words(
    'Kontrollera båda svaren. Möts behoven redan av andra, behåll svaret med ett skäl.',
    'Check both answers. If the needs are already met by others, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'granted, complex': { utfall: 'insats', behovsniva: 'komplext' },
      'no need, simple': { utfall: 'inget_behov', behovsniva: 'enkelt' },
    },
    breaks: { 'no need, complex': { utfall: 'inget_behov', behovsniva: 'komplext' } },
  },
})
