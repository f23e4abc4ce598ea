import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../../indicator_sources.ts'

/** Which carers take part, by sex. */
export const carersDistribution = indicator({
  id: 'oppen_omsorgspersoner_fordelning',
  kind: 'distribution',
  of: 'omsorgspersoner',

  title: words('Omsorgspersoner', 'Carers'),
  question: words('Vilka omsorgspersoner deltog?', 'Which carers took part?'),
  definition: words(
    'Andel av insatserna per svar om vilka som deltog. Nämnare: påbörjade insatser där svaret är angiven.',
    'Share of services by which carers took part. Denominator: started services with the answer given.',
  ),
  direction: 'none',
  population: answered('manad'),

  source: followedInNuso,
  example: {
    rows: [
      { manad: '2025-10-01', omsorgspersoner: 'kvinna' },
      { manad: '2025-10-01', omsorgspersoner: 'kvinna' },
      { manad: '2025-10-01', omsorgspersoner: 'kvinna' },
      { manad: '2025-10-01', omsorgspersoner: 'kvinna' },
      { manad: '2025-10-01', omsorgspersoner: 'kvinna' },
      { manad: '2025-10-01', omsorgspersoner: 'kvinna_man' },
      { manad: '2025-10-01', omsorgspersoner: 'kvinna_man' },
      { manad: '2025-10-01', omsorgspersoner: 'man' },
      { manad: '2025-10-01', omsorgspersoner: 'ingen' },
      { manad: '2025-10-01' },
    ],

    expect: { n: 9, missing: 1, counts: { kvinna: 5, kvinna_man: 2, man: 1, ingen: 1 } },
  },
})
