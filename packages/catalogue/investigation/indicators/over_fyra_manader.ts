import { above, answered, indicator, monthsAfter, words } from '@lyhord/core'
import { fourMonths } from '../law.ts'
import { spans } from './example_spans.ts'

/** Share closed later than four calendar months after opening. */
export const overFourMonths = indicator({
  id: 'over_fyra_manader',
  kind: 'share',
  title: words('Längre än fyra månader', 'Longer than four months'),
  question: words(
    'Hur stor andel av utredningarna tog längre tid än fyra månader?',
    'What share of the investigations took more than four months?',
  ),
  definition: words(
    'Avslutad senare än samma dag fyra kalendermånader efter att den inleddes, med eller utan förlängning. Nämnare: avslutade utredningar där båda dagarna är angivna.',
    'Closed later than the same day four calendar months after opening, extended or not. Denominator: closed investigations with both days given.',
  ),
  direction: 'lower',
  population: answered('utredning_slut'),
  counts: above('utredning_slut', monthsAfter('utredning_start', 4)),
  source: fourMonths,
  example: { rows: spans, expect: { n: 10, missing: 1, numerator: 4, value: 0.4 } },
})
