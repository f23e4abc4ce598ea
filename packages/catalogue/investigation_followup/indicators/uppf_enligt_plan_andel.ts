import { indicator, is, words } from '@lyhord/core'
import { isOver } from '../ended.ts'
import { followedInNuso } from '../indicator_sources.ts'

/** Of those that have ended, the share that ended as planned. */
export const endedAsPlannedShare = indicator({
  id: 'uppf_enligt_plan_andel',
  kind: 'share',

  title: words('Avslutades enligt plan', 'Ended as planned'),
  question: words(
    'Hur stor andel av de insatser som är slut avslutades enligt plan?',
    'Of the interventions that have ended, what share ended as planned?',
  ),
  definition: words(
    'Avslutad enligt plan. Nämnare: uppföljda insatser som är slut: avslutade, avbrutna eller ersatta. Okänt är bortfall.',
    'Ended as planned. Denominator: interventions followed up that are over: ended, broken off or replaced. Not known is missing.',
  ),
  direction: 'higher',
  population: isOver,
  counts: is('insats_status', 'avslutad_enligt_plan'),

  source: followedInNuso,
  example: {
    rows: [
      { uppfoljd_datum: '2025-06-30', insats_status: 'avslutad_enligt_plan' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'avslutad_enligt_plan' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'avslutad_enligt_plan' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'avslutad_enligt_plan' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'avslutad_enligt_plan' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'avslutad_enligt_plan' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'avbruten_familj' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'omvandlad' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'pagar' },
      { uppfoljd_datum: '2025-06-30', insats_status: 'okant' },
      { uppfoljd_datum: '2025-06-30' },
    ],

    expect: { n: 8, missing: 2, numerator: 6, value: 0.75 },
  },
})
