import type { ResultsText } from '../../text/sv/results.ts'

/** One section of the page: its id in the address and the figures in it. */
export interface Section {
  readonly id: Exclude<keyof ResultsText['sections'], 'tid' | 'delaktighet' | 'flickor_pojkar' | 'over_tid'>
  readonly indicators: readonly string[]
}

/** After the children's participation come the figures about them; strengths before risks. */
export const participation: readonly string[] = [
  'samtal_enskilt_andel',
  'barnets_asikt_dokumenterad',
  'samtal_ej_erbjudet',
  'samtal_ville_inte',
  'skal_ej_samtal_fordelning',
]

/** Shown within the participation bar. */
export const inTalksBar: readonly string[] = ['samtal_minst_1', 'samtal_minst_2', 'samtal_minst_3']

/** About time; the days themselves are shown as a histogram. */
export const time: readonly string[] = [
  'over_fyra_manader',
  'over_120_dagar',
  'forlangd_andel',
  'forlangning_skal_fordelning',
  'forhandsbedomning_inom_14_dagar',
]

/** The other sections, in the order of the page. */
export const sections: readonly Section[] = [
  { id: 'utsatthet', indicators: ['utsatthet_fordelning'] },
  {
    id: 'orsaker',
    indicators: ['huvudorsak_fordelning', 'orsaker_fordelning', 'anmalare_fordelning', 'tidigare_kand_andel'],
  },
  { id: 'skydd_risk', indicators: ['skyddsomraden_fordelning', 'riskomraden_fordelning'] },
  { id: 'behov', indicators: ['behovsniva_fordelning', 'behovsomraden_fordelning'] },
  {
    id: 'utfall',
    indicators: ['insats_andel', 'insatser_fordelning', 'hanvisad_andel', 'utfall_fordelning'],
  },
  {
    id: 'samtycke',
    indicators: [
      'samtycke_barn',
      'samtycke_vardnadshavare_1',
      'samtycke_vardnadshavare_2',
      'behov_ej_samtycke_andel',
    ],
  },
  {
    id: 'genomforande',
    indicators: [
      'uppgifter_fran_fordelning',
      'hembesok_andel',
      'instrument_andel',
      'tolk_andel',
      'byte_handlaggare_andel',
    ],
  },
  { id: 'ater', indicators: ['ater_inom_ett_ar'] },
]

/** Followed half-year by half-year. */
export const followed: readonly string[] = [
  'samtal_minst_2',
  'samtal_enskilt_andel',
  'utredningstid',
  'over_fyra_manader',
  'insats_andel',
  'ater_inom_ett_ar',
]

const placed = new Set([
  'antal_utredningar',
  'utredningstid',
  ...participation,
  ...inTalksBar,
  ...time,
  ...sections.flatMap((s) => s.indicators),
])

/** The sections with what the register has beyond them, so that no figure is ever left out of the page. */
export const sectionsFor = (register: readonly string[]): readonly Section[] => {
  const rest = register.filter((id) => !placed.has(id))
  return [
    ...sections.map((s) => ({ ...s, indicators: s.indicators.filter((id) => register.includes(id)) })),
    { id: 'mer' as const, indicators: rest },
  ].filter((s) => s.indicators.length > 0)
}
