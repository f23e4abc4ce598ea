import { answered, given, indicator, is, isNot, words } from '@lyhord/core'
import { ownDefinition } from '../../indicator_sources.ts'

/** Share that led on to an application, a report, another service or another body. */
export const ledOnwardShare = indicator({
  id: 'oppen_ledde_vidare_andel',
  kind: 'share',

  title: words('Ledde vidare', 'Led onward'),
  question: words(
    'Hur stor andel av insatserna ledde vidare till annat stöd?',
    'What share of the services led on to other support?',
  ),
  definition: words(
    'Resultatet är ansökan, orosanmälan, annan öppen insats eller att familjen hänvisades vidare. Okänt är bortfall. Nämnare: påbörjade insatser där resultatet är angiven.',
    'The result is an application, a report of concern, another open service or a referral onward. Not known is missing. Denominator: started services with the result given.',
  ),
  direction: 'none',
  population: answered('manad'),
  counts: given(
    isNot('resultat', 'okant'),
    is('resultat', 'ansokan', 'anmalan', 'annan_oppen_insats', 'hanvisad'),
  ),

  source: ownDefinition,
  example: {
    rows: [
      { manad: '2025-10-01', resultat: ['nytt_besok'] },
      { manad: '2025-10-01', resultat: ['nytt_besok'] },
      { manad: '2025-10-01', resultat: ['nytt_besok'] },
      { manad: '2025-10-01', resultat: ['avslutad'] },
      { manad: '2025-10-01', resultat: ['avslutad'] },
      { manad: '2025-10-01', resultat: ['avslutad', 'hanvisad'] },
      { manad: '2025-10-01', resultat: ['ansokan'] },
      { manad: '2025-10-01', resultat: ['anmalan'] },
      { manad: '2025-10-01', resultat: ['okant'] },
      { manad: '2025-10-01' },
    ],

    expect: { n: 8, missing: 2, numerator: 3, value: 0.375 },
  },
})
