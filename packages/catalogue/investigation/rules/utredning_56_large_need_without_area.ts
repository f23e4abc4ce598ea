import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Compound or complex needs lie in some area. */
export const largeNeedWithoutArea = rule({
  id: 'utredning-56',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'behovsniva',
  message: words(
    'Behoven bedöms som sammansatta eller komplexa, men inga behovsområden är valda.',
    'The needs are assessed as compound or complex, but no areas of need are chosen.',
  ),
  holds: whenever(is('behovsniva', 'sammansatt', 'komplext'), isNot('behovsomraden', 'inga')),
  remedy: words('Välj områdena, eller ändra nivån.', 'Choose the areas, or change the level.'),
  examples: {
    holds: {
      'complex in two areas': { behovsniva: 'komplext', behovsomraden: ['halsa', 'utbildning'] },
      'simple, none': { behovsniva: 'enkelt', behovsomraden: ['inga'] },
    },
    breaks: { 'compound, none': { behovsniva: 'sammansatt', behovsomraden: ['inga'] } },
  },
})
