import { atMost, monthsAfter, rule, today, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** A start more than two years ago is most often a slip of the key. */
export const monthLongAgo = (id: string) =>
  rule({
    id,
    severity: 'query',
    validFrom: '2025-07-01',
    source: usualRange,
    at: 'manad',

    message: words(
      'Insatsen började för mer än två år sedan.',
      'The service started more than two years ago.',
    ),
    holds: atMost(today, monthsAfter('manad', 24)),
    remedy: words(
      'Kontrollera månaden, kanske är årtalet fel.',
      'Check the month; perhaps the year is wrong.',
    ),
    examples: {
      holds: { 'a year ago': { manad: '2024-12-01' } },
      breaks: { 'three years ago': { manad: '2022-12-01' } },
    },
  })
