import type * as sv from '../sv/results_sentences.ts'

export const sentences: typeof sv.sentences = {
  samtal_minst_1: 'children were met at least once',
  samtal_minst_2: 'children were met at least twice',
  samtal_minst_3: 'children were met three times or more',
  samtal_enskilt_andel: 'children who were met could talk alone with the caseworker',
  samtal_ej_erbjudet: 'children were not offered a talk',
  samtal_ville_inte: 'children did not want a talk',
  barnets_asikt_dokumenterad: 'investigations have the child’s view on record',
  forhandsbedomning_inom_14_dagar: 'investigations were opened within 14 days of the report',
  hembesok_andel: 'investigations had at least one home visit',
  tolk_andel: 'investigations used an interpreter',
  over_fyra_manader: 'investigations took more than four months',
  over_120_dagar: 'investigations took more than 120 days',
  forlangd_andel: 'investigations were extended',
  insats_andel: 'investigations led to a granted intervention',
  behov_ej_samtycke_andel: 'investigations found a need for support but lacked consent',
  hanvisad_andel: 'investigations ended with a referral to other support',
  samtycke_barn: 'children who were asked consent to the interventions',
  samtycke_vardnadshavare_1: 'of those who are guardian 1 and were asked consent',
  samtycke_vardnadshavare_2: 'of those who are guardian 2 and were asked consent',
  tidigare_kand_andel: 'children were known to social services before',
  instrument_andel: 'investigations used an assessment instrument',
  byte_handlaggare_andel: 'investigations changed caseworker at least once',
  ater_inom_ett_ar: 'children had a new investigation within a year',
}

export const contrary: typeof sv.contrary = {
  over_fyra_manader: 'investigations were finished within four months',
  over_120_dagar: 'investigations were finished within 120 days',
  ater_inom_ett_ar: 'children had no new investigation within a year',
}
