import { above, all, atMost, daysBetween, not, rule, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** More than two changes of caseworker within a month is unusual. */
export const changesInShortTime = rule({
  id: 'utredning-36',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'byten_handlaggare',
  message: words(
    'Handläggare byttes fler än två gånger, men utredningen pågick högst 30 dagar.',
    'The caseworker changed more than twice, but the investigation lasted at most 30 days.',
  ),
  holds: not(
    all(above('byten_handlaggare', 2), atMost(daysBetween('utredning_start', 'utredning_slut'), 30)),
  ),
  remedy: words(
    'Kontrollera antalet byten och båda dagarna. Stämmer de, behåll svaret med ett skäl.',
    'Check the number of changes and both days. If they are right, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'three in 31 days': {
        byten_handlaggare: 3,
        utredning_start: '2025-03-10',
        utredning_slut: '2025-04-10',
      },
      'two in a week': { byten_handlaggare: 2, utredning_start: '2025-03-10', utredning_slut: '2025-03-17' },
    },
    breaks: {
      'three in a week': {
        byten_handlaggare: 3,
        utredning_start: '2025-03-10',
        utredning_slut: '2025-03-17',
      },
      'three in 30 days': {
        byten_handlaggare: 3,
        utredning_start: '2025-03-10',
        utredning_slut: '2025-04-09',
      },
    },
  },
})
