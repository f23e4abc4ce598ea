import { atMost, rule, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** More than twenty talks is unusual. */
export const manyTalks = rule({
  id: 'utredning-33',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'antal_samtal_barn',
  message: words('Barnet deltog i fler än 20 samtal.', 'The child took part in more than 20 talks.'),
  holds: atMost('antal_samtal_barn', 20),
  remedy: words(
    'Kontrollera antalet. Stämmer det, behåll svaret med ett skäl.',
    'Check the number. If it is right, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      three: { antal_samtal_barn: 3 },
      twenty: { antal_samtal_barn: 20 },
    },
    breaks: {
      'twenty-one': { antal_samtal_barn: 21 },
      'thirty-three, perhaps a doubled key': { antal_samtal_barn: 33 },
    },
  },
})
