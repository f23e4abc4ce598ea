import { above, below, chainDays, daysBetween, either, previous, ruleAcross, words } from '@lyhord/core'
import { ada } from '../../example_children.ts'
import { reopenedAtOnce } from '../law.ts'

/** Closing an investigation and opening a new one at once makes one long investigation look like two short ones. */
export const reopenedWithinWeek = ruleAcross({
  id: 'utredning-60',
  severity: 'note',
  validFrom: '2025-07-01',
  source: reopenedAtOnce,
  at: 'utredning_start',
  sharing: 'barn_pseudonym',
  orderedBy: 'utredning_start',
  reaching: 'utredning_slut',
  message: words(
    'Utredningen inleddes inom sju dagar efter att den förra om samma barn avslutades.',
    'The investigation was opened within seven days after the former one about the same child was closed.',
  ),
  holds: either(
    below('utredning_start', previous('utredning_slut')),
    above(daysBetween(previous('utredning_slut'), 'utredning_start'), chainDays),
  ),
  remedy: words(
    'Inget behöver ändras om dagarna stämmer. De två kan läsas tillsammans som en lång utredning.',
    'Nothing needs to change if the days are right. The two can be read together as one long investigation.',
  ),
  examples: {
    holds: {
      'eight days later': [
        { barn_pseudonym: ada, utredning_start: '2025-01-10', utredning_slut: '2025-05-10' },
        { barn_pseudonym: ada, utredning_start: '2025-05-18', utredning_slut: '2025-08-18' },
      ],
      'overlapping, which is another matter': [
        { barn_pseudonym: ada, utredning_start: '2025-01-10', utredning_slut: '2025-05-10' },
        { barn_pseudonym: ada, utredning_start: '2025-05-09', utredning_slut: '2025-08-18' },
      ],
    },
    breaks: {
      'the same day': [
        { barn_pseudonym: ada, utredning_start: '2025-01-10', utredning_slut: '2025-05-10' },
        { barn_pseudonym: ada, utredning_start: '2025-05-10', utredning_slut: '2025-08-18' },
      ],
      'seven days later': [
        { barn_pseudonym: ada, utredning_start: '2025-01-10', utredning_slut: '2025-05-10' },
        { barn_pseudonym: ada, utredning_start: '2025-05-17', utredning_slut: '2025-08-18' },
      ],
    },
  },
})
