import { all, atLeast, is, not, rule, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A child who took part in talks could usually say something. */
export const viewSaidImpossible = rule({
  id: 'utredning-38',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'barnets_asikt',
  message: words(
    'Barnet deltog i samtal, men det anges att barnets åsikt inte gick att få fram.',
    'The child took part in talks, but it is said that the child’s view could not be obtained.',
  ),
  holds: not(all(atLeast('antal_samtal_barn', 1), is('barnets_asikt', 'ej_mojligt'))),
  remedy: words(
    'Ändra det svar som inte stämmer. Deltog barnet utan att kunna uttrycka sig, behåll svaret med ett skäl.',
    'Change the answer that is not right. If the child took part without being able to express itself, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'three talks, documented': { antal_samtal_barn: 3, barnets_asikt: 'dokumenterad' },
      'infant, no talk': { antal_samtal_barn: 0, barnets_asikt: 'ej_mojligt' },
    },
    breaks: {
      'one talk': { antal_samtal_barn: 1, barnets_asikt: 'ej_mojligt' },
      'three talks': { antal_samtal_barn: 3, barnets_asikt: 'ej_mojligt' },
    },
  },
})
