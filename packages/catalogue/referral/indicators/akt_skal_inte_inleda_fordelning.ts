import { indicator, is, words } from '@lyhord/core'
import { followedInNuso } from '../indicator_sources.ts'

/** Why no investigation was opened. */
export const notOpenedReasonsDistribution = indicator({
  id: 'akt_skal_inte_inleda_fordelning',
  kind: 'distribution',
  of: 'skal_inte_inleda',

  title: words('Skäl att inte inleda', 'Reasons for not opening'),
  question: words('Varför inleddes ingen utredning?', 'Why was no investigation opened?'),
  definition: words(
    'Andel per skäl. Nämnare: aktualiseringar där beslutet är att inte inleda och skälet är angivet.',
    'Share per reason. Denominator: referrals where the decision is not to open, with a reason given.',
  ),
  direction: 'none',
  population: is('beslut', 'inleds_inte'),

  source: followedInNuso,
  example: {
    rows: [
      { beslut: 'inleds_inte', skal_inte_inleda: 'inget_behov' },
      { beslut: 'inleds_inte', skal_inte_inleda: 'inget_behov' },
      { beslut: 'inleds_inte', skal_inte_inleda: 'inget_behov' },
      { beslut: 'inleds_inte', skal_inte_inleda: 'inget_behov' },
      { beslut: 'inleds_inte', skal_inte_inleda: 'inget_behov' },
      { beslut: 'inleds_inte', skal_inte_inleda: 'redan_insats' },
      { beslut: 'inleds_inte', skal_inte_inleda: 'redan_insats' },
      { beslut: 'inleds_inte', skal_inte_inleda: 'oppen_insats' },
      { beslut: 'inleds_inte', skal_inte_inleda: 'flyttat' },
      { beslut: 'inleds_inte' },
      { beslut: 'inleds' },
      { inkom_datum: '2025-10-01' },
    ],

    expect: { n: 9, missing: 2, counts: { inget_behov: 5, redan_insats: 2, oppen_insats: 1, flyttat: 1 } },
  },
})
