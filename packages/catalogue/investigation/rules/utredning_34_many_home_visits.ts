import { atMost, rule, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** More than twenty home visits is unusual. */
export const manyHomeVisits = rule({
  id: 'utredning-34',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'hembesok',
  message: words('Fler än 20 hembesök gjordes.', 'More than 20 home visits were made.'),
  holds: atMost('hembesok', 20),
  remedy: words(
    'Kontrollera antalet. Stämmer det, behåll svaret med ett skäl.',
    'Check the number. If it is right, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      one: { hembesok: 1 },
      twenty: { hembesok: 20 },
    },
    breaks: { 'twenty-one': { hembesok: 21 }, 'twenty-two, perhaps a doubled key': { hembesok: 22 } },
  },
})
