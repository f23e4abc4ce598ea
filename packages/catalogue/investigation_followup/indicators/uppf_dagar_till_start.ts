import { all, atMost, daysBetween, either, indicator, unanswered, words } from '@lyhord/core'
import { hasBegun } from '../ended.ts'
import { ownDefinition } from '../indicator_sources.ts'

/** Calendar days from the investigation closing to the intervention beginning. */
export const daysToStart = indicator({
  id: 'uppf_dagar_till_start',
  kind: 'days',

  title: words('Dagar till start', 'Days to start'),
  question: words(
    'Hur många dagar gick det innan insatserna började?',
    'How many days passed before the interventions began?',
  ),
  definition: words(
    'Kalenderdagar från att utredningen avslutades till att insatsen började. Median, medelvärde och spridning. Ingår: insatser som började den dagen eller senare, där båda dagarna är angivna. De som aldrig påbörjades ingår inte.',
    'Calendar days from the investigation closing to the intervention beginning. Median, mean and spread. Included: interventions that began that day or later, with both days given. Those that never began are not included.',
  ),
  direction: 'none',
  population: all(hasBegun, either(unanswered('insats_start'), atMost('utredning_slut', 'insats_start'))),
  days: daysBetween('utredning_slut', 'insats_start'),

  source: ownDefinition,
  example: {
    rows: [
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'pagar',
        utredning_slut: '2024-06-01',
        insats_start: '2024-06-01',
      }, // 0
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'pagar',
        utredning_slut: '2024-06-01',
        insats_start: '2024-06-11',
      }, // 10
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'pagar',
        utredning_slut: '2024-06-01',
        insats_start: '2024-06-15',
      }, // 14
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'pagar',
        utredning_slut: '2024-06-01',
        insats_start: '2024-06-21',
      }, // 20
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'pagar',
        utredning_slut: '2024-06-01',
        insats_start: '2024-07-01',
      }, // 30
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'pagar',
        utredning_slut: '2024-06-01',
        insats_start: '2024-07-11',
      }, // 40
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'pagar',
        utredning_slut: '2024-06-01',
        insats_start: '2024-07-31',
      }, // 60
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'pagar',
        utredning_slut: '2024-06-01',
        insats_start: '2024-09-09',
      }, // 100
      {
        uppfoljd_datum: '2025-06-30',
        insats_status: 'pagar',
        utredning_slut: '2024-06-01',
        insats_start: '2024-05-20',
      }, // before: not included
      { uppfoljd_datum: '2025-06-30', insats_status: 'pagar', utredning_slut: '2024-06-01' }, // missing
      { uppfoljd_datum: '2025-06-30', insats_status: 'aldrig_paborjad', utredning_slut: '2024-06-01' }, // not included
    ],

    expect: { n: 8, missing: 1, value: 25 },
  },
})
