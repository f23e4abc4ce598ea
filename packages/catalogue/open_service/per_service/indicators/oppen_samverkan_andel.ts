import { answered, given, indicator, isNot, words } from '@lyhord/core'
import { followedInNuso } from '../../indicator_sources.ts'

/** Share given together with somebody else. */
export const partnerShare = indicator({
  id: 'oppen_samverkan_andel',
  kind: 'share',

  title: words('Tillsammans med någon annan', 'Together with somebody else'),
  question: words(
    'Hur stor andel av insatserna gavs tillsammans med någon annan?',
    'What share of the services were given together with somebody else?',
  ),
  definition: words(
    'Minst en annan aktör är med och ger insatsen. Okänt är bortfall. Nämnare: påbörjade insatser där samverkan är angiven.',
    'At least one other actor takes part in giving it. Not known is missing. Denominator: started services with partners given.',
  ),
  direction: 'none',
  population: answered('manad'),
  counts: given(isNot('samverkan', 'okant'), isNot('samverkan', 'ingen')),

  source: followedInNuso,
  example: {
    rows: [
      { manad: '2025-10-01', samverkan: ['skola'] },
      { manad: '2025-10-01', samverkan: ['skola', 'polis'] },
      { manad: '2025-10-01', samverkan: ['bvc_mvc'] },
      { manad: '2025-10-01', samverkan: ['ingen'] },
      { manad: '2025-10-01', samverkan: ['ingen'] },
      { manad: '2025-10-01', samverkan: ['ingen'] },
      { manad: '2025-10-01', samverkan: ['ingen'] },
      { manad: '2025-10-01', samverkan: ['ingen'] },
      { manad: '2025-10-01', samverkan: ['okant'] },
      { manad: '2025-10-01' },
    ],

    expect: { n: 8, missing: 2, numerator: 3, value: 0.375 },
  },
})
