import { answered, either, rule, unanswered, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A closed investigation has an outcome. */
export const closedWithoutOutcome = rule({
  id: 'utredning-07',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'utfall',
  message: words(
    'Utredningen är avslutad men saknar utfall.',
    'The investigation is closed but has no outcome.',
  ),
  holds: either(unanswered('utredning_slut'), answered('utfall')),
  remedy: words('Välj vad utredningen ledde till.', 'Choose what the investigation led to.'),
  examples: {
    holds: {
      'ongoing, no outcome': { utredning_start: '2025-03-10' },
      'closed with outcome': { utredning_slut: '2025-06-27', utfall: 'inget_behov' },
    },
    breaks: { 'closed, no outcome': { utredning_slut: '2025-06-27' } },
  },
})
