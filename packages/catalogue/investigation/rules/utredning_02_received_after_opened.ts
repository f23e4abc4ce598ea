import { atMost, rule, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** What led to the investigation came in on or before the day it was opened. */
export const receivedAfterOpened = rule({
  id: 'utredning-02',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'inkom_datum',
  message: words(
    'Anmälan eller ansökan kom in efter att utredningen inleddes.',
    'The report or application came in after the investigation was opened.',
  ),
  holds: atMost('inkom_datum', 'utredning_start'),
  remedy: words(
    'Kontrollera båda dagarna. Ange den anmälan eller ansökan som ledde till utredningen, inte en som kom senare.',
    'Check both days. Give the report or application that led to the investigation, not a later one.',
  ),
  examples: {
    holds: {
      'received a week before': { inkom_datum: '2025-03-03', utredning_start: '2025-03-10' },
      'opened the same day': { inkom_datum: '2025-03-10', utredning_start: '2025-03-10' },
    },
    breaks: { 'received a day after': { inkom_datum: '2025-03-11', utredning_start: '2025-03-10' } },
  },
})
