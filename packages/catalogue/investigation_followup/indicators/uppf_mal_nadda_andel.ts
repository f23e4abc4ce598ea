import { answered, given, indicator, is, isNot, words } from '@lyhord/core'
import { followedInNuso } from '../indicator_sources.ts'

/** Share with goals fully or partly reached. */
export const goalsReachedShare = indicator({
  id: 'uppf_mal_nadda_andel',
  kind: 'share',

  title: words('Målen nåddes helt eller delvis', 'Goals fully or partly reached'),
  question: words(
    'I hur stor andel av insatserna nåddes målen helt eller delvis?',
    'In what share of the interventions were the goals fully or partly reached?',
  ),
  definition: words(
    'Målen nåddes helt eller delvis. Nämnare: uppföljda insatser med mål som är bedömda; inga mål och inte bedömt räknas som bortfall.',
    'The goals were reached fully or partly. Denominator: interventions followed up with goals that are assessed; no goals and not assessed count as missing.',
  ),
  direction: 'higher',
  population: answered('uppfoljd_datum'),
  counts: given(isNot('maluppfyllelse', 'inga_mal', 'ej_bedomt'), is('maluppfyllelse', 'helt', 'delvis')),

  source: followedInNuso,
  example: {
    rows: [
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'helt' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'helt' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'delvis' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'delvis' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'delvis' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'delvis' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'inte' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'forsamrat' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'ej_bedomt' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'inga_mal' },
      { uppfoljd_datum: '2025-06-30' },
    ],

    expect: { n: 8, missing: 3, numerator: 6, value: 0.75 },
  },
})
