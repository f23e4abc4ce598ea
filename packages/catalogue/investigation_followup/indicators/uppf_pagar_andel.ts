import { answered, given, indicator, is, isNot, words } from '@lyhord/core'
import { followedInNuso } from '../indicator_sources.ts'
import { tenFollowed } from './example_rows.ts'

/** Share still ongoing. */
export const ongoingShare = indicator({
  id: 'uppf_pagar_andel',
  kind: 'share',

  title: words('Pågår', 'Ongoing'),
  question: words(
    'Hur stor andel av insatserna pågår efter ett år?',
    'What share of the interventions are ongoing after a year?',
  ),
  definition: words(
    'Insatsen pågår när den följs upp. Okänt är bortfall. Nämnare: uppföljda insatser där svaret är angivet.',
    'The intervention is ongoing when followed up. Not known is missing. Denominator: interventions followed up, with the answer given.',
  ),
  direction: 'none',
  population: answered('uppfoljd_datum'),
  counts: given(isNot('insats_status', 'okant'), is('insats_status', 'pagar')),

  source: followedInNuso,
  example: {
    rows: tenFollowed,

    expect: { n: 8, missing: 2, numerator: 3, value: 0.375 },
  },
})
