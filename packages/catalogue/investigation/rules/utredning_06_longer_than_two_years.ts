import { atMost, monthsAfter, rule, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** An investigation longer than two years is more often a slip in the year than true. */
export const longerThanTwoYears = rule({
  id: 'utredning-06',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'utredning_start',
  message: words(
    'Utredningen pågick längre än två år.',
    'The investigation went on for more than two years.',
  ),
  holds: atMost('utredning_slut', monthsAfter('utredning_start', 24)),
  remedy: words(
    'Kontrollera årtalen. Stämmer de, behåll svaret med ett skäl.',
    'Check the years. If they are right, say briefly why the investigation took so long.',
  ),
  examples: {
    holds: {
      'fourteen weeks': { utredning_start: '2025-03-10', utredning_slut: '2025-06-16' },
      'two years to the day': { utredning_start: '2023-03-10', utredning_slut: '2025-03-10' },
    },
    breaks: { 'two years and a day': { utredning_start: '2023-03-10', utredning_slut: '2025-03-11' } },
  },
})
