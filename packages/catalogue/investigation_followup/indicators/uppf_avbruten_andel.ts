import { answered, given, indicator, is, isNot, words } from '@lyhord/core'
import { brokenOff } from '../ended.ts'
import { followedInNuso } from '../indicator_sources.ts'

/** Share broken off by anybody. */
export const brokenOffShare = indicator({
  id: 'uppf_avbruten_andel',
  kind: 'share',

  title: words('Avbröts', 'Broken off'),
  question: words(
    'Hur stor andel av insatserna avbröts?',
    'What share of the interventions were broken off?',
  ),
  definition: words(
    'Insatsen avbröts av familjen, den unga eller nämnden. Okänt är bortfall. Nämnare: uppföljda insatser där svaret är angivet.',
    'The intervention was broken off by the family, the young person or the board. Not known is missing. Denominator: interventions followed up, with the answer given.',
  ),
  direction: 'lower',
  population: answered('uppfoljd_datum'),
  counts: given(isNot('insats_status', 'okant'), is('insats_status', ...brokenOff)),

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

    expect: { n: 8, missing: 2, numerator: 2, value: 0.25 },
  },
})
