import { daysBetween, indicator, words } from '@lyhord/core'
import { isOver } from '../ended.ts'
import { ownDefinition } from '../indicator_sources.ts'

/** Calendar days an ended intervention lasted. */
export const lengthOfIntervention = indicator({
  id: 'uppf_insatstid',
  kind: 'days',

  title: words('Insatsens längd', 'Length of intervention'),
  question: words(
    'Hur många dagar pågick de insatser som är slut?',
    'How many days did the interventions that have ended last?',
  ),
  definition: words(
    'Kalenderdagar från att insatsen började till att den avslutades. Median, medelvärde och spridning. Ingår: uppföljda insatser som är slut, där båda dagarna är angivna. De som pågår syns inte, så talet är kortare än för alla.',
    'Calendar days from the intervention beginning to ending. Median, mean and spread. Included: interventions followed up that are over, with both days given. Ongoing ones are not seen, so the figure is shorter than for all.',
  ),
  direction: 'none',
  population: isOver,
  days: daysBetween('insats_start', 'insats_slut'),

  source: ownDefinition,
  example: {
    rows: [
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'avslutad_enligt_plan',
        insats_start: '2024-08-01',
        insats_slut: '2024-08-31',
      }, // 30
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'avslutad_enligt_plan',
        insats_start: '2024-08-01',
        insats_slut: '2024-09-30',
      }, // 60
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'avslutad_enligt_plan',
        insats_start: '2024-08-01',
        insats_slut: '2024-10-30',
      }, // 90
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'avbruten_familj',
        insats_start: '2024-08-01',
        insats_slut: '2024-11-09',
      }, // 100
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'avbruten_namnd',
        insats_start: '2024-08-01',
        insats_slut: '2024-11-29',
      }, // 120
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'avslutad_enligt_plan',
        insats_start: '2024-08-01',
        insats_slut: '2024-12-29',
      }, // 150
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'omvandlad',
        insats_start: '2024-08-01',
        insats_slut: '2025-01-28',
      }, // 180
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'avslutad_enligt_plan',
        insats_start: '2024-08-01',
        insats_slut: '2025-05-28',
      }, // 300
      { uppfoljd_datum: '2025-06-30', insats_status: 'avslutad_enligt_plan', insats_start: '2024-08-01' }, // missing
      { uppfoljd_datum: '2025-06-30', insats_status: 'pagar', insats_start: '2024-08-01' }, // not included
      { uppfoljd_datum: '2025-06-30', insats_status: 'okant' }, // not known whether it is over: missing
    ],

    expect: { n: 8, missing: 2, value: 110 },
  },
})
