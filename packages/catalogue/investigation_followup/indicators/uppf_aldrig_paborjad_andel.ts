import { answered, given, indicator, is, isNot, words } from '@lyhord/core'
import { followedInNuso } from '../indicator_sources.ts'
import { tenFollowed } from './example_rows.ts'

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
    rows: tenFollowed,

    expect: { n: 8, missing: 2, numerator: 1, value: 0.125 },
  },
})
