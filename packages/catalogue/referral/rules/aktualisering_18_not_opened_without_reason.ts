import { answered, is, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Why no investigation was opened can be said. */
export const notOpenedWithoutReason = rule({
  id: 'aktualisering-18',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'skal_inte_inleda',

  message: words(
    'Skälet till att ingen utredning inleddes saknas.',
    'The reason why no investigation was opened is missing.',
  ),
  holds: whenever(is('beslut', 'inleds_inte'), answered('skal_inte_inleda')),
  remedy: words('Välj det skäl som betydde mest.', 'Choose the reason that mattered most.'),
  examples: {
    holds: {
      'with a reason': { beslut: 'inleds_inte', skal_inte_inleda: 'inget_behov' },
      opened: { beslut: 'inleds' },
    },
    breaks: { 'no reason': { beslut: 'inleds_inte' } },
  },
})
