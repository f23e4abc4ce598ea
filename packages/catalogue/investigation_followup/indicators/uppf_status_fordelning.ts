import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../indicator_sources.ts'
import { tenFollowed } from './example_rows.ts'

/** What became of the interventions. */
export const stateDistribution = indicator({
  id: 'uppf_status_fordelning',
  kind: 'distribution',
  of: 'insats_status',

  title: words('Hur det gick', 'What became of them'),
  question: words('Hur gick det med insatserna?', 'What became of the interventions?'),
  definition: words(
    'Andel av de uppföljda insatserna per svar. Nämnare: uppföljda insatser där svaret är angivet.',
    'Share of interventions followed up per answer. Denominator: interventions followed up, with the answer given.',
  ),
  direction: 'none',
  population: answered('uppfoljd_datum'),

  source: followedInNuso,
  example: {
    rows: tenFollowed,

    expect: {
      n: 9,
      missing: 1,
      counts: {
        pagar: 3,
        avslutad_enligt_plan: 2,
        avbruten_familj: 1,
        avbruten_ungdom: 1,
        aldrig_paborjad: 1,
        okant: 1,
      },
    },
  },
})
