import { answered, is, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Who grants an intervention can say which. */
export const grantedWithoutInterventions = rule({
  id: 'utredning-44',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'insatser',
  message: words(
    'Insats beviljades, men det framgår inte vilken.',
    'An intervention was granted, but it is not said which.',
  ),
  holds: whenever(is('utfall', 'insats'), answered('insatser')),
  remedy: words(
    'Välj minst en insats, eller ändra utfallet.',
    'Choose at least one intervention, or change the outcome.',
  ),
  examples: {
    holds: {
      'family treatment': { utfall: 'insats', insatser: ['familjebehandling'] },
      'no need': { utfall: 'inget_behov' },
    },
    breaks: { 'granted, none chosen': { utfall: 'insats' } },
  },
})
