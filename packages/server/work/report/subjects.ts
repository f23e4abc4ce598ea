import type { Indicator } from '@lyhord/core'

/** The chapters that figures stand in: participation first, then time. */
export const subjects = ['delaktighet', 'tid', 'mer'] as const
export type Subject = (typeof subjects)[number]

const participation = new Set([
  'samtal_minst_1',
  'samtal_minst_2',
  'samtal_minst_3',
  'samtal_fordelning',
  'samtal_enskilt_andel',
  'samtal_ej_erbjudet',
  'samtal_ville_inte',
  'skal_ej_samtal_fordelning',
  'barnets_asikt_dokumenterad',
  'samtycke_barn',
  'uppf_barnet_berattade_andel',
])
const time = new Set([
  'kedja_fordelning',
  'over_fyra_manader',
  'over_120_dagar',
  'forlangd_andel',
  'forlangning_skal_fordelning',
  'forhandsbedomning_inom_14_dagar',
  'akt_over_14_dagar',
  'akt_synnerliga_skal_andel',
  'akt_skyddsbedomd_i_tid',
])

/** The chapter of an indicator. */
export const subjectOf = ({ id, kind }: Pick<Indicator, 'id' | 'kind'>): Subject =>
  participation.has(id) ? 'delaktighet' : time.has(id) || kind === 'days' ? 'tid' : 'mer'
