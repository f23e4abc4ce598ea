import { answered, indicator, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

/** From whom information was gathered. */
export const informationDistribution = indicator({
  id: 'uppgifter_fran_fordelning',
  kind: 'distribution',
  of: 'uppgifter_fran',
  title: words('Uppgifter från andra', 'Information from others'),
  question: words('Från vilka hämtades uppgifter?', 'From whom was information gathered?'),
  definition: words(
    'Andel av utredningarna per uppgiftslämnare. Flera kan vara valda, så andelarna kan bli mer än 100 % tillsammans. Nämnare: avslutade utredningar där frågan är besvarad.',
    'Share of investigations per informant. Several may be chosen, so the shares may sum to more than 100%. Denominator: closed investigations where the question is answered.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  source: followedInNuso,
  example: {
    rows: [
      { ...closed, uppgifter_fran: ['skola'] },
      { ...closed, uppgifter_fran: ['skola', 'bup'] },
      { ...closed, uppgifter_fran: ['skola', 'halso_sjukvard', 'polis'] },
      { ...closed, uppgifter_fran: ['skola', 'referensperson'] },
      { ...closed, uppgifter_fran: ['forskola', 'bvc'] },
      { ...closed, uppgifter_fran: ['forskola'] },
      { ...closed, uppgifter_fran: ['barnahus'] },
      { ...closed, uppgifter_fran: ['inga'] },
      { ...closed },
      { ...ongoing, uppgifter_fran: ['skola'] },
    ],
    expect: {
      n: 8,
      missing: 1,
      counts: {
        forskola: 2,
        skola: 4,
        bvc: 1,
        halso_sjukvard: 1,
        bup: 1,
        polis: 1,
        referensperson: 1,
        barnahus: 1,
        inga: 1,
      },
    },
  },
})
