import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../indicator_sources.ts'

/** All decisions, those added to an ongoing investigation too. */
export const decisionDistribution = indicator({
  id: 'akt_beslut_fordelning',
  kind: 'distribution',
  of: 'beslut',

  title: words('Beslut', 'Decisions'),
  question: words('Vad beslutades om aktualiseringarna?', 'What was decided about the referrals?'),
  definition: words(
    'Andel av aktualiseringarna per beslut. Nämnare: aktualiseringar som kommit in och där svaret är angivet.',
    'Share of referrals per decision. Denominator: referrals that came in, with the answer given.',
  ),
  direction: 'none',
  population: answered('inkom_datum'),

  source: followedInNuso,
  example: {
    rows: [
      { inkom_datum: '2025-10-01', beslut: 'inleds' },
      { inkom_datum: '2025-10-01', beslut: 'inleds' },
      { inkom_datum: '2025-10-01', beslut: 'inleds' },
      { inkom_datum: '2025-10-01', beslut: 'inleds' },
      { inkom_datum: '2025-10-01', beslut: 'inleds_inte' },
      { inkom_datum: '2025-10-01', beslut: 'inleds_inte' },
      { inkom_datum: '2025-10-01', beslut: 'inleds_inte' },
      { inkom_datum: '2025-10-01', beslut: 'inleds_inte' },
      { inkom_datum: '2025-10-01', beslut: 'inleds_inte' },
      { inkom_datum: '2025-10-01', beslut: 'pafors' },
      { inkom_datum: '2025-10-01' },
      { beslut: 'pafors' },
    ],

    expect: { n: 10, missing: 1, counts: { inleds: 4, inleds_inte: 5, pafors: 1 } },
  },
})
