import { all, answered, indicator, is, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

const granted = { ...closed, utfall: 'insats' }

/** Which interventions were granted, where any was. */
export const interventionsDistribution = indicator({
  id: 'insatser_fordelning',
  kind: 'distribution',
  of: 'insatser',
  title: words('Beviljade insatser', 'Interventions granted'),
  question: words('Vilka insatser beviljades?', 'Which interventions were granted?'),
  definition: words(
    'Andel per insats. Ett barn kan få flera, så andelarna kan bli mer än 100 % tillsammans. Nämnare: avslutade utredningar där insats beviljades och det framgår vilken.',
    'Share per intervention. A child may get several, so the shares may sum to more than 100%. Denominator: closed investigations where an intervention was granted and it is said which.',
  ),
  direction: 'none',
  population: all(answered('utredning_slut'), is('utfall', 'insats')),
  source: followedInNuso,
  example: {
    rows: [
      { ...granted, insatser: ['familjebehandling'] },
      { ...granted, insatser: ['familjebehandling', 'kontaktfamilj'] },
      { ...granted, insatser: ['personligt_stod', 'familjebehandling'] },
      { ...granted, insatser: ['personligt_stod'] },
      { ...granted, insatser: ['personligt_stod'] },
      { ...granted, insatser: ['kontaktfamilj'] },
      { ...granted, insatser: ['oppenvardsprogram', 'kontaktperson'] },
      { ...granted, insatser: ['familjehem'] },
      { ...granted },
      { ...closed, utfall: 'inget_behov' },
      { ...closed },
      { ...ongoing, utfall: 'insats', insatser: ['hvb'] },
    ],
    expect: {
      n: 8,
      missing: 2,
      counts: {
        oppenvardsprogram: 1,
        personligt_stod: 3,
        familjebehandling: 3,
        kontaktperson: 1,
        kontaktfamilj: 2,
        familjehem: 1,
      },
    },
  },
})
