import { atMost, rule, words } from '@lyhord/core'
import { usualRange } from '../../sources.ts'

/** More than two hundred like services in a month is most often a slip of the key. */
export const manyOnOneRow = rule({
  id: 'oppen_insats_mangd-07',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'antal',

  message: words(
    'Raden räknar mer än 200 insatser under en månad.',
    'The row counts more than 200 services in a month.',
  ),
  holds: atMost('antal', 200),
  remedy: words(
    'Kontrollera antalet. Stämmer det, behåll svaret med ett skäl.',
    'Check the number. If it is right, keep the answer with a reason.',
  ),
  examples: { holds: { 'two hundred': { antal: 200 } }, breaks: { 'two thousand': { antal: 2000 } } },
})
