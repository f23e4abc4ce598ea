import { all, answered, given, indicator, is, isNot, words } from '@lyhord/core'
import { ownDefinition } from '../../indicator_sources.ts'

/** Of services with a carer, the share where a man takes part. */
export const manTakesPartShare = indicator({
  id: 'oppen_man_deltar_andel',
  kind: 'share',

  title: words('En man deltog', 'A man took part'),
  question: words(
    'I hur stor andel av insatserna med omsorgspersoner deltog en man?',
    'In what share of the services with carers did a man take part?',
  ),
  definition: words(
    'Minst en man bland omsorgspersonerna. Okänt är bortfall. Nämnare: påbörjade insatser där minst en omsorgsperson deltog.',
    'At least one man among the carers. Not known is missing. Denominator: started services where at least one carer took part.',
  ),
  direction: 'none',
  population: all(answered('manad'), isNot('omsorgspersoner', 'ingen')),
  counts: given(
    isNot('omsorgspersoner', 'okant'),
    is('omsorgspersoner', 'man', 'kvinna_man', 'man_flera', 'flera'),
  ),

  source: ownDefinition,
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
      { manad: '2025-10-01', omsorgspersoner: 'okant' },
      { manad: '2025-10-01' },
    ],

    expect: { n: 8, missing: 2, numerator: 3, value: 0.375 },
  },
})
