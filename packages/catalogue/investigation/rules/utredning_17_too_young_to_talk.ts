import { below, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** A child of twelve or more is not too young for a talk. */
export const tooYoungToTalk = rule({
  id: 'utredning-17',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'skal_ej_samtal',
  message: words(
    'Skälet är att barnet är för litet, men barnet var tolv år eller äldre.',
    'The reason is that the child is too young, but the child was twelve or older.',
  ),
  holds: whenever(is('skal_ej_samtal', 'for_ung'), below('alder', 12)),
  remedy: words(
    'Kontrollera åldern, eller välj det skäl som passar bättre.',
    'Check the age, or choose the reason that fits better.',
  ),
  examples: {
    holds: {
      'eleven years': { skal_ej_samtal: 'for_ung', alder: 11 },
      'did not want to': { skal_ej_samtal: 'barnet_vill_inte', alder: 15 },
    },
    breaks: { 'twelve years': { skal_ej_samtal: 'for_ung', alder: 12 } },
  },
})
