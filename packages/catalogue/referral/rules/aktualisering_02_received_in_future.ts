import { atMost, rule, today, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** What has come in came in today or earlier. */
export const receivedInFuture = rule({
  id: 'aktualisering-02',
  severity: 'error',
  validFrom: '2025-07-01',
  source: calendarOrder,
  at: 'inkom_datum',

  message: words('Dagen då den kom in har inte varit än.', 'The day it came in has not come yet.'),
  holds: atMost('inkom_datum', today),
  remedy: words('Kontrollera dagarna, kanske är årtalet fel.', 'Check the days; perhaps the year is wrong.'),
  examples: {
    holds: { 'in October': { inkom_datum: '2025-10-01' }, today: { inkom_datum: '2025-12-31' } },
    breaks: { tomorrow: { inkom_datum: '2026-01-01' } },
  },
})
