import { answered, given, indicator, is, isNot, words } from '@lyhord/core'
import { brokenOff } from '../ended.ts'
import { followedInNuso } from '../indicator_sources.ts'
import { tenFollowed } from './example_rows.ts'

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
    rows: tenFollowed,

    expect: { n: 8, missing: 2, numerator: 2, value: 0.25 },
  },
})
