import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../../indicator_sources.ts'

/** With whom the children live. */
export const livingDistribution = indicator({
  id: 'oppen_boende_fordelning',
  kind: 'distribution',
  of: 'boendesituation',

  title: words('Boendesituation', 'Living arrangement'),
  question: words('Hos vem bor barnen?', 'With whom do the children live?'),
  definition: words(
    'Andel av insatserna per boendesituation. Nämnare: påbörjade insatser där boendesituationen är angiven.',
    'Share of services per living arrangement. Denominator: started services with the living arrangement given.',
  ),
  direction: 'none',
  population: answered('manad'),

  source: followedInNuso,
  example: {
    rows: [
      { manad: '2025-10-01', boendesituation: 'bada_foraldrar' },
      { manad: '2025-10-01', boendesituation: 'bada_foraldrar' },
      { manad: '2025-10-01', boendesituation: 'bada_foraldrar' },
      { manad: '2025-10-01', boendesituation: 'bada_foraldrar' },
      { manad: '2025-10-01', boendesituation: 'vaxelvis' },
      { manad: '2025-10-01', boendesituation: 'vaxelvis' },
      { manad: '2025-10-01', boendesituation: 'vaxelvis' },
      { manad: '2025-10-01', boendesituation: 'mest_mamma' },
      { manad: '2025-10-01', boendesituation: 'mest_mamma' },
      { manad: '2025-10-01' },
    ],

    expect: { n: 9, missing: 1, counts: { bada_foraldrar: 4, vaxelvis: 3, mest_mamma: 2 } },
  },
})
