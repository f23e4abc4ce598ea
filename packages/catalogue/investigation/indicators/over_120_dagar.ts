import { above, answered, daysBetween, indicator, words } from '@lyhord/core'
import { spans } from './example_spans.ts'
import { ownDefinition } from './sources.ts'

/** Share longer than 120 days, which municipalities often use for four months. */
export const over120Days = indicator({
  id: 'over_120_dagar',
  kind: 'share',
  title: words('Längre än 120 dagar', 'Longer than 120 days'),
  question: words(
    'Hur stor andel av utredningarna tog mer än 120 dagar?',
    'What share of the investigations took more than 120 days?',
  ),
  definition: words(
    'Fler än 120 kalenderdagar från att utredningen inleddes. Lagen räknar fyra kalendermånader, som är 120 till 123 dagar. Nämnare: avslutade utredningar där båda dagarna är angivna.',
    'More than 120 calendar days from opening. The law counts four calendar months, which are 120 to 123 days. Denominator: closed investigations with both days given.',
  ),
  direction: 'lower',
  population: answered('utredning_slut'),
  counts: above(daysBetween('utredning_start', 'utredning_slut'), 120),
  source: ownDefinition,
  example: { rows: spans, expect: { n: 10, missing: 1, numerator: 6, value: 0.6 } },
})
