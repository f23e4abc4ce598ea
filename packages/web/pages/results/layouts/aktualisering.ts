import type { Layout } from './layout.ts'

/** The referral: protection first, then what was decided and how long it took. */
export const aktualisering: Layout = {
  sections: [
    {
      id: 'skyddsbedomning',
      indicators: ['akt_skyddsbedomd_i_tid', 'akt_skyddsbedomd_andel', 'akt_omedelbart_skydd_andel'],
    },
    {
      id: 'tid',
      indicators: ['akt_dagar_till_beslut', 'akt_over_14_dagar', 'akt_synnerliga_skal_andel'],
    },
    {
      id: 'beslut',
      indicators: ['akt_inledd_andel', 'akt_beslut_fordelning', 'akt_skal_inte_inleda_fordelning'],
    },
    {
      id: 'det_som_kom',
      indicators: [
        'akt_typ_fordelning',
        'akt_anmalare_fordelning',
        'akt_huvudorsak_fordelning',
        'akt_orsaker_fordelning',
        'akt_per_barn',
        'akt_per_1000_barn',
      ],
    },
    {
      id: 'sedan',
      indicators: ['akt_ledde_till_utredning', 'akt_ledde_till_insats', 'akt_aterkommer_inom_ett_ar'],
    },
  ],
  beforeSexes: 3,
  elsewhere: ['antal_aktualiseringar'],
  followed: [
    'akt_skyddsbedomd_i_tid',
    'akt_dagar_till_beslut',
    'akt_inledd_andel',
    'akt_aterkommer_inom_ett_ar',
  ],
}
