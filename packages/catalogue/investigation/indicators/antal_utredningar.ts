import { answered, indicator, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { ownDefinition } from './sources.ts'

/** How many investigations were closed. */
export const numberOfInvestigations = indicator({
  id: 'antal_utredningar',
  kind: 'count',
  title: words('Avslutade utredningar', 'Closed investigations'),
  question: words('Hur många utredningar avslutades?', 'How many investigations were closed?'),
  definition: words(
    'Antalet utredningar som har en dag då de avslutades. Ett barn kan ha flera.',
    'The number of investigations with a closing day. A child may have several.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  source: ownDefinition,
  example: {
    rows: [closed, closed, closed, closed, closed, closed, closed, closed, ongoing, ongoing],
    expect: { n: 8, missing: 0, numerator: 8, value: 8 },
  },
})
