import { answered, indicator, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { followedInNuso } from './sources.ts'

/** All reasons for which investigations were opened. */
export const reasonsDistribution = indicator({
  id: 'orsaker_fordelning',
  kind: 'distribution',
  of: 'orsaker',
  title: words('Orsaker', 'Reasons'),
  question: words('Varför inleddes utredningarna?', 'Why were the investigations opened?'),
  definition: words(
    'Andel av utredningarna per orsak. En utredning kan ha flera orsaker, så andelarna kan bli mer än 100 % tillsammans. Nämnare: avslutade utredningar där orsak är angiven.',
    'Share of investigations per reason. An investigation may have several, so the shares may sum to more than 100%. Denominator: closed investigations with a reason given.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  source: followedInNuso,
  example: {
    rows: [
      { ...closed, orsaker: ['skolfranvaro'] },
      { ...closed, orsaker: ['skolfranvaro', 'psykisk_ohalsa'] },
      { ...closed, orsaker: ['skolfranvaro', 'normbrytande', 'kriminalitet'] },
      { ...closed, orsaker: ['fysiskt_vald'] },
      { ...closed, orsaker: ['fysiskt_vald', 'bevittnat_vald'] },
      { ...closed, orsaker: ['bevittnat_vald'] },
      { ...closed, orsaker: ['omsorgssvikt', 'foralder_missbruk'] },
      { ...closed, orsaker: ['foralder_missbruk'] },
      { ...closed, orsaker: ['vardnadstvist'] },
      { ...closed, orsaker: ['okant'] },
      { ...closed },
      { ...ongoing, orsaker: ['relation'] },
    ],
    expect: {
      n: 10,
      missing: 1,
      counts: {
        skolfranvaro: 3,
        normbrytande: 1,
        kriminalitet: 1,
        psykisk_ohalsa: 1,
        fysiskt_vald: 2,
        bevittnat_vald: 2,
        omsorgssvikt: 1,
        foralder_missbruk: 2,
        vardnadstvist: 1,
        okant: 1,
      },
    },
  },
})
