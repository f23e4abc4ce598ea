import { answered, given, indicator, is, isNot, words } from '@lyhord/core'
import { followedInNuso } from '../indicator_sources.ts'

/** Share that never began. */
export const neverBegunShare = indicator({
  id: 'uppf_aldrig_paborjad_andel',
  kind: 'share',

  title: words('Påbörjades aldrig', 'Never begun'),
  question: words(
    'Hur stor andel av insatserna påbörjades aldrig?',
    'What share of the interventions never began?',
  ),
  definition: words(
    'Insatsen beviljades men påbörjades inte. Okänt är bortfall. Nämnare: uppföljda insatser där svaret är angivet.',
    'The intervention was granted but never began. Not known is missing. Denominator: interventions followed up, with the answer given.',
  ),
  direction: 'lower',
  population: answered('uppfoljd_datum'),
  counts: given(isNot('insats_status', 'okant'), is('insats_status', 'aldrig_paborjad')),

  source: followedInNuso,
  example: {
    rows: [
      { uppfoljd_datum: '2025-06-30', insats_status: 'pagar' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'pagar' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'pagar' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'avslutad_enligt_plan' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'avslutad_enligt_plan' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'avbruten_familj' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'avbruten_ungdom' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'aldrig_paborjad' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'okant' },
      { uppfoljd_datum: '2025-06-30' },
    ],

    expect: { n: 8, missing: 2, numerator: 1, value: 0.125 },
  },
})
