import { answered, rule, whenever, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** Participation is the first figure on every page. */
export const talksMissing = rule({
  id: 'utredning-30',
  severity: 'query',
  validFrom: '2025-07-01',
  source: proposal,
  at: 'antal_samtal_barn',
  message: words('Antalet samtal med barnet saknas.', 'The number of talks with the child is missing.'),
  holds: whenever(answered('utredning_slut'), answered('antal_samtal_barn')),
  remedy: words(
    'Ange antalet. Hölls inget samtal är svaret 0. Går det inte att se i ärendet, behåll svaret med ett skäl.',
    'Give the number. If there was no talk the answer is 0. If the case does not tell, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'not closed yet': { utredning_start: '2025-03-10' },
      'no talks': { utredning_slut: '2025-06-27', antal_samtal_barn: 0 },
    },
    breaks: { 'closed, not answered': { utredning_slut: '2025-06-27' } },
  },
})
