import { atMost, rule, today, words } from '@lyhord/core'
import { calendarOrder } from '../sources.ts'

/** A service that is recorded has started. */
export const monthInFuture = (id: string) =>
  rule({
    id,
    severity: 'error',
    validFrom: '2025-07-01',
    source: calendarOrder,
    at: 'manad',

    message: words('Månaden har inte börjat än.', 'The month has not begun yet.'),
    holds: atMost('manad', today),
    remedy: words(
      'Kontrollera månaden, kanske är årtalet fel.',
      'Check the month; perhaps the year is wrong.',
    ),
    examples: {
      holds: { 'this month': { manad: '2025-12-01' } },
      breaks: { 'next month': { manad: '2026-01-01' } },
    },
  })
