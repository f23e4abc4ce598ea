import { answered, indicator, words } from '@lyhord/core'
import { followedInNuso } from '../indicator_sources.ts'

/** What the referrals are about; several reasons may stand in one. */
export const reasonsDistribution = indicator({
  id: 'akt_orsaker_fordelning',
  kind: 'distribution',
  of: 'orsaker',

  title: words('Orsaker', 'Reasons'),
  question: words('Vad gällde aktualiseringarna?', 'What were the referrals about?'),
  definition: words(
    'Andel av aktualiseringarna per orsak. En kan ha flera, så andelarna kan bli mer än 100 % tillsammans. Nämnare: aktualiseringar som kommit in och där svaret är angivet.',
    'Share of referrals per reason. One may have several, so the shares may sum to more than 100%. Denominator: referrals that came in, with the answer given.',
  ),
  direction: 'none',
  population: answered('inkom_datum'),

  source: followedInNuso,
  example: {
    rows: [
      { inkom_datum: '2025-10-01', orsaker: ['fysiskt_vald'] },
      { inkom_datum: '2025-10-01', orsaker: ['fysiskt_vald'] },
      { inkom_datum: '2025-10-01', orsaker: ['fysiskt_vald', 'bevittnat_vald'] },
      { inkom_datum: '2025-10-01', orsaker: ['bevittnat_vald'] },
      { inkom_datum: '2025-10-01', orsaker: ['skolfranvaro'] },
      { inkom_datum: '2025-10-01', orsaker: ['skolfranvaro', 'psykisk_ohalsa'] },
      { inkom_datum: '2025-10-01', orsaker: ['omsorgssvikt'] },
      { inkom_datum: '2025-10-01', orsaker: ['omsorgssvikt', 'foralder_missbruk'] },
      { inkom_datum: '2025-10-01', orsaker: ['kriminalitet'] },
      { inkom_datum: '2025-10-01', orsaker: ['okant'] },
      { inkom_datum: '2025-10-01' },
    ],

    expect: {
      n: 10,
      missing: 1,
      counts: {
        fysiskt_vald: 3,
        bevittnat_vald: 2,
        skolfranvaro: 2,
        psykisk_ohalsa: 1,
        omsorgssvikt: 2,
        foralder_missbruk: 1,
        kriminalitet: 1,
        okant: 1,
      },
    },
  },
})
