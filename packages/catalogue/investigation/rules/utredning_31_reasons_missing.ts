import { answered, rule, whenever, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** Every investigation was opened for a reason. */
export const reasonsMissing = rule({
  id: 'utredning-31',
  severity: 'query',
  validFrom: '2025-07-01',
  source: proposal,
  at: 'orsaker',
  message: words('Orsaken till utredningen saknas.', 'The reason for the investigation is missing.'),
  holds: whenever(answered('utredning_slut'), answered('orsaker')),
  remedy: words(
    'Välj en eller flera orsaker, eller Okänt om de inte framgår av ärendet.',
    'Choose one or more reasons, or Not known if the case does not tell.',
  ),
  examples: {
    holds: {
      'not closed yet': { utredning_start: '2025-03-10' },
      'one reason': { utredning_slut: '2025-06-27', orsaker: ['relation'] },
      'said to be unknown': { utredning_slut: '2025-06-27', orsaker: ['okant'] },
    },
    breaks: { 'closed, no reason': { utredning_slut: '2025-06-27' } },
  },
})
