import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../../indicator_sources.ts'

/** Together with whom. */
export const partnerDistribution = indicator({
  id: 'oppen_samverkan_fordelning',
  kind: 'distribution',
  of: 'samverkan',

  title: words('Samverkan', 'Partners'),
  question: words('Tillsammans med vilka gavs insatserna?', 'Together with whom were the services given?'),
  definition: words(
    'Andel av insatserna per aktör. Flera kan vara med, så andelarna kan bli mer än 100 % tillsammans. Nämnare: påbörjade insatser där samverkan är angiven.',
    'Share of services per actor. Several may take part, so the shares may sum to more than 100%. Denominator: started services with partners given.',
  ),
  direction: 'none',
  population: answered('manad'),

  source: followedInNuso,
  example: {
    rows: [
      { manad: '2025-10-01', samverkan: ['skola'] },
      { manad: '2025-10-01', samverkan: ['skola', 'polis'] },
      { manad: '2025-10-01', samverkan: ['bvc_mvc'] },
      { manad: '2025-10-01', samverkan: ['skola', 'polis'] },
      { manad: '2025-10-01', samverkan: ['civilsamhalle'] },
      { manad: '2025-10-01', samverkan: ['ingen'] },
      { manad: '2025-10-01', samverkan: ['ingen'] },
      { manad: '2025-10-01', samverkan: ['ingen'] },
      { manad: '2025-10-01', samverkan: ['ingen'] },
      { manad: '2025-10-01' },
    ],

    expect: { n: 9, missing: 1, counts: { skola: 3, bvc_mvc: 1, polis: 2, civilsamhalle: 1, ingen: 4 } },
  },
})
