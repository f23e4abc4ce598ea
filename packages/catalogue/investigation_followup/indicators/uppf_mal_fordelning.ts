import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../indicator_sources.ts'

/** How far the goals were reached. */
export const goalsDistribution = indicator({
  id: 'uppf_mal_fordelning',
  kind: 'distribution',
  of: 'maluppfyllelse',

  title: words('Måluppfyllelse', 'Goals reached'),
  question: words('Hur långt nåddes målen?', 'How far were the goals reached?'),
  definition: words(
    'Andel av de uppföljda insatserna per svar. Nämnare: uppföljda insatser där svaret är angivet.',
    'Share of interventions followed up per answer. Denominator: interventions followed up, with the answer given.',
  ),
  direction: 'none',
  population: answered('uppfoljd_datum'),

  source: followedInNuso,
  example: {
    rows: [
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'helt' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'helt' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'helt' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'delvis' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'delvis' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'delvis' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'delvis' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'inte' },
      { uppfoljd_datum: '2025-06-30', maluppfyllelse: 'ej_bedomt' },
      { uppfoljd_datum: '2025-06-30' },
    ],

    expect: { n: 9, missing: 1, counts: { helt: 3, delvis: 4, inte: 1, ej_bedomt: 1 } },
  },
})
