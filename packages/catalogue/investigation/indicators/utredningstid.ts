import { answered, daysBetween, indicator, words } from '@lyhord/core'
import { ownDefinition } from './sources.ts'

/** Calendar days from opening to closing. */
export const investigationDays = indicator({
  id: 'utredningstid',
  kind: 'days',
  title: words('Utredningstid', 'Length of investigation'),
  question: words('Hur många dagar pågick utredningarna?', 'How many days did the investigations last?'),
  definition: words(
    'Kalenderdagar från att utredningen inleddes till att den avslutades. Median, medelvärde och spridning. Ingår: avslutade utredningar där båda dagarna är angivna.',
    'Calendar days from opening to closing. Median, mean and spread. Included: closed investigations with both days given.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  days: daysBetween('utredning_start', 'utredning_slut'),
  source: ownDefinition,
  example: {
    rows: [
      { utredning_start: '2025-01-01', utredning_slut: '2025-01-11' }, // 10
      { utredning_start: '2025-01-01', utredning_slut: '2025-01-31' }, // 30
      { utredning_start: '2025-01-01', utredning_slut: '2025-03-02' }, // 60
      { utredning_start: '2025-02-01', utredning_slut: '2025-04-12' }, // 70
      { utredning_start: '2025-01-01', utredning_slut: '2025-04-01' }, // 90
      { utredning_start: '2025-03-01', utredning_slut: '2025-06-09' }, // 100
      { utredning_start: '2025-01-01', utredning_slut: '2025-05-01' }, // 120
      { utredning_start: '2025-01-01', utredning_slut: '2025-05-01' }, // 120
      { utredning_start: '2025-02-10', utredning_slut: '2025-06-20' }, // 130
      { utredning_start: '2025-01-01', utredning_slut: '2025-06-30' }, // 180
      { utredning_slut: '2025-06-30' },
      { utredning_start: '2025-06-02' },
    ],
    expect: { n: 10, missing: 1, value: 95 },
  },
})
