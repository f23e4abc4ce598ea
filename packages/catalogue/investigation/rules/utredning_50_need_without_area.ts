import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Where something is needed some area needs support. */
export const needWithoutArea = rule({
  id: 'utredning-50',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'behovsomraden',
  message: words(
    'Utfallet visar att barnet behöver stöd, men inga behovsområden är valda.',
    'The outcome shows that the child needs support, but no areas of need are chosen.',
  ),
  holds: whenever(is('utfall', 'insats', 'behov_ej_samtycke', 'lvu_ansokan'), isNot('behovsomraden', 'inga')),
  remedy: words(
    'Välj de områden där barnet behöver stöd.',
    'Choose the areas where the child needs support.',
  ),
  examples: {
    holds: {
      'no need, no area': { utfall: 'inget_behov', behovsomraden: ['inga'] },
      'granted, one area': { utfall: 'insats', behovsomraden: ['sakerhet'] },
    },
    breaks: { 'need but no consent, no area': { utfall: 'behov_ej_samtycke', behovsomraden: ['inga'] } },
  },
})
