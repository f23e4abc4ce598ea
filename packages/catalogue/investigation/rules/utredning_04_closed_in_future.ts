import { atMost, rule, today, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** A closed investigation was closed today or earlier. */
export const closedInFuture = rule({
  id: 'utredning-04',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'utredning_slut',
  message: words(
    'Dagen då utredningen avslutades har inte varit än.',
    'The day the investigation closed has not come yet.',
  ),
  holds: atMost('utredning_slut', today),
  remedy: words(
    'Kontrollera dagen. Pågår utredningen än kan du registrera den när den är avslutad.',
    'Check the day. If the investigation is still going on you can record it once it is closed.',
  ),
  examples: {
    holds: {
      'closed in June': { utredning_slut: '2025-06-27' },
      'closed today': { utredning_slut: '2025-12-31' },
    },
    breaks: { 'closes tomorrow': { utredning_slut: '2026-01-01' } },
  },
})
