import type { Layout } from './layout.ts'

/** The closed investigation: the children's participation first; strengths before risks. */
export const utredning: Layout = {
  sections: [
    {
      id: 'delaktighet',
      indicators: [
        'samtal_enskilt_andel',
        'barnets_asikt_dokumenterad',
        'samtal_ej_erbjudet',
        'samtal_ville_inte',
        'skal_ej_samtal_fordelning',
      ],
    },
    {
      id: 'tid',
      indicators: [
        'utredningstid',
        'over_fyra_manader',
        'over_120_dagar',
        'forlangd_andel',
        'forlangning_skal_fordelning',
        'forhandsbedomning_inom_14_dagar',
      ],
    },
    { id: 'utsatthet', indicators: ['utsatthet_fordelning'] },
    {
      id: 'orsaker',
      indicators: [
        'huvudorsak_fordelning',
        'orsaker_fordelning',
        'anmalare_fordelning',
        'tidigare_kand_andel',
      ],
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
    { id: 'ater', indicators: ['ater_inom_ett_ar', 'kedja_fordelning', 'kedja_dagar'] },
  ],
  beforeSexes: 2,
  elsewhere: ['antal_utredningar', 'samtal_minst_1', 'samtal_minst_2', 'samtal_minst_3', 'samtal_fordelning'],
  followed: [
    'samtal_minst_2',
    'samtal_enskilt_andel',
    'utredningstid',
    'over_fyra_manader',
    'insats_andel',
    'ater_inom_ett_ar',
  ],
}
