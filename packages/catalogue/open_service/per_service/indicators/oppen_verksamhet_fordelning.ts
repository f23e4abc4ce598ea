import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../../indicator_sources.ts'

/** Started services by unit. */
export const unitDistribution = indicator({
  id: 'oppen_verksamhet_fordelning',
  kind: 'distribution',
  of: 'verksamhet',

  title: words('Verksamheter', 'Units'),
  question: words('Vilka verksamheter gav insatserna?', 'Which units gave the services?'),
  definition: words(
    'Andel av de påbörjade insatserna per verksamhet. Nämnare: påbörjade insatser där verksamheten är angiven.',
    'Share of started services per unit. Denominator: started services with the unit given.',
  ),
  direction: 'none',
  population: answered('manad'),

  source: followedInNuso,
  example: {
    rows: [
      { manad: '2025-10-01', verksamhet: 'familjecentral' },
      { manad: '2025-10-01', verksamhet: 'familjecentral' },
      { manad: '2025-10-01', verksamhet: 'familjecentral' },
      { manad: '2025-10-01', verksamhet: 'familjecentral' },
      { manad: '2025-10-01', verksamhet: 'familjecentral' },
      { manad: '2025-10-01', verksamhet: 'oppenvard' },
      { manad: '2025-10-01', verksamhet: 'oppenvard' },
      { manad: '2025-10-01', verksamhet: 'oppenvard' },
      { manad: '2025-10-01', verksamhet: 'faltverksamhet' },
      { manad: '2025-10-01' },
      { manad: '2025-10-01' },
    ],

    expect: { n: 9, missing: 2, counts: { familjecentral: 5, oppenvard: 3, faltverksamhet: 1 } },
  },
})
