import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../indicator_sources.ts'

/** Which interventions were followed up. */
export const interventionDistribution = indicator({
  id: 'uppf_insats_fordelning',
  kind: 'distribution',
  of: 'insats',

  title: words('Insatser', 'Interventions'),
  question: words('Vilka insatser följdes upp?', 'Which interventions were followed up?'),
  definition: words(
    'Andel av de uppföljda per insats. Nämnare: uppföljda insatser där insatsen är angiven.',
    'Share of those followed up per intervention. Denominator: interventions followed up, with the intervention given.',
  ),
  direction: 'none',
  population: answered('uppfoljd_datum'),

  source: followedInNuso,
  example: {
    rows: [
      { uppfoljd_datum: '2025-06-30', insats: 'familjebehandling' },
      { uppfoljd_datum: '2025-06-30', insats: 'familjebehandling' },
      { uppfoljd_datum: '2025-06-30', insats: 'familjebehandling' },
      { uppfoljd_datum: '2025-06-30', insats: 'familjebehandling' },
      { uppfoljd_datum: '2025-06-30', insats: 'kontaktfamilj' },
      { uppfoljd_datum: '2025-06-30', insats: 'kontaktfamilj' },
      { uppfoljd_datum: '2025-06-30', insats: 'kontaktfamilj' },
      { uppfoljd_datum: '2025-06-30', insats: 'hvb' },
      { uppfoljd_datum: '2025-06-30', insats: 'familjehem' },
      { uppfoljd_datum: '2025-06-30' },
    ],

    expect: { n: 9, missing: 1, counts: { familjebehandling: 4, kontaktfamilj: 3, familjehem: 1, hvb: 1 } },
  },
})
