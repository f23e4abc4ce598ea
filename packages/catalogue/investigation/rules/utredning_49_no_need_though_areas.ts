import { is, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Where nothing is needed no area needs support. */
export const noNeedThoughAreas = rule({
  id: 'utredning-49',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'behovsomraden',
  message: words(
    'Utfallet är inget behov av insats, men behovsområden är valda.',
    'The outcome is no need of intervention, but areas of need are chosen.',
  ),
  holds: whenever(is('utfall', 'inget_behov'), is('behovsomraden', 'inga')),
  remedy: words(
    'Kontrollera båda svaren. Kan familjen själv möta behoven, behåll svaret med ett skäl.',
    'Check both answers. If the family can meet the needs itself, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'no need, no area': { utfall: 'inget_behov', behovsomraden: ['inga'] },
      'granted, one area': { utfall: 'insats', behovsomraden: ['utbildning'] },
    },
    breaks: { 'no need, one area': { utfall: 'inget_behov', behovsomraden: ['utbildning'] } },
  },
})
