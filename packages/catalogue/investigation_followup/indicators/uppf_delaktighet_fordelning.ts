import { answered, indicator, words } from '@lyhord/core'
import { ownDefinition } from '../indicator_sources.ts'

/** How the child’s view came forward. */
export const participationDistribution = indicator({
  id: 'uppf_delaktighet_fordelning',
  kind: 'distribution',
  of: 'barnets_delaktighet',

  title: words('Barnets delaktighet', 'The child’s participation'),
  question: words(
    'Hur kom barnets syn på insatsen fram?',
    'How did the child’s view of the intervention come forward?',
  ),
  definition: words(
    'Andel av de uppföljda insatserna per svar. Nämnare: uppföljda insatser där svaret är angivet.',
    'Share of interventions followed up per answer. Denominator: interventions followed up, with the answer given.',
  ),
  direction: 'none',
  population: answered('uppfoljd_datum'),

  source: ownDefinition,
  example: {
    rows: [
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'egen_rost' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'egen_rost' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'egen_rost' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'egen_rost' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'genom_annan' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'genom_annan' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'erbjods_inte' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'erbjods_inte' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'ville_inte' },
      { uppfoljd_datum: '2025-06-30' },
    ],

    expect: { n: 9, missing: 1, counts: { egen_rost: 4, genom_annan: 2, erbjods_inte: 2, ville_inte: 1 } },
  },
})
