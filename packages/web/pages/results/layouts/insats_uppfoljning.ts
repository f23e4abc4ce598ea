import type { Layout } from './layout.ts'

/** The follow-up after a year: the child's part and whether the goals were reached first. */
export const insats_uppfoljning: Layout = {
  sections: [
    { id: 'delaktighet', indicators: ['uppf_barnet_berattade_andel', 'uppf_delaktighet_fordelning'] },
    { id: 'mal', indicators: ['uppf_mal_nadda_andel', 'uppf_mal_fordelning'] },
    {
      id: 'insatsernas_gang',
      indicators: [
        'uppf_status_fordelning',
        'uppf_pagar_andel',
        'uppf_avbruten_andel',
        'uppf_aldrig_paborjad_andel',
        'uppf_plan_andel',
        'uppf_enligt_plan_andel',
      ],
    },
    { id: 'tid', indicators: ['uppf_dagar_till_start', 'uppf_insatstid'] },
    { id: 'insatserna', indicators: ['uppf_insats_fordelning'] },
    { id: 'sedan', indicators: ['uppf_ny_utredning_andel'] },
  ],
  beforeSexes: 2,
  elsewhere: ['uppf_antal'],
  followed: ['uppf_barnet_berattade_andel', 'uppf_mal_nadda_andel', 'uppf_dagar_till_start'],
}
