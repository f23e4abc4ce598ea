import { atMost, rule, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** More than five changes of caseworker is unusual. */
export const manyCaseworkerChanges = rule({
  id: 'utredning-35',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'byten_handlaggare',
  message: words(
    'Ansvarig handläggare byttes fler än fem gånger.',
    'The responsible caseworker changed more than five times.',
  ),
  holds: atMost('byten_handlaggare', 5),
  remedy: words(
    'Kontrollera antalet. Räkna byten av ansvarig handläggare, inte alla som deltog.',
    'Check the number. Count changes of the responsible caseworker, not everybody who took part.',
  ),
  examples: {
    holds: {
      none: { byten_handlaggare: 0 },
      five: { byten_handlaggare: 5 },
    },
    breaks: { six: { byten_handlaggare: 6 }, 'eleven, perhaps a doubled key': { byten_handlaggare: 11 } },
  },
})
