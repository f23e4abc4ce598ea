import { all, atLeast, either, indicator, is, monthsAfter, unanswered, words } from '@lyhord/core'
import { returnInKkik } from '../sources.ts'

/** Share followed by a new investigation within a year, by intervention. */
export const returnShare = indicator({
  id: 'uppf_ny_utredning_andel',
  kind: 'share',

  title: words('Ny utredning inom ett år', 'New investigation within a year'),
  question: words(
    'Hur stor andel av insatserna följdes av en ny utredning om barnet inom ett år?',
    'What share of the interventions were followed by a new investigation about the child within a year?',
  ),
  definition: words(
    'En ny formell utredning inleddes inom tolv månader efter att den förra avslutades. Nämnare: insatser uppföljda när de tolv månaderna gått, där svaret är angivet. Ensamkommande barn ingår inte; är det obesvarat räknas barnet in. Räknas per insats; per barn räknas i återkomst enligt KKiK.',
    'A new formal investigation was opened within twelve months of the former one closing. Denominator: interventions followed up when the twelve months had passed, with the answer given. Unaccompanied children are not included; where that is not answered the child is. Counted per intervention; return in the KKiK form counts children.',
  ),
  direction: 'lower',
  population: all(
    either(unanswered('ensamkommande'), is('ensamkommande', 'nej')),
    atLeast('uppfoljd_datum', monthsAfter('utredning_slut', 12)),
  ),
  counts: is('ny_utredning', 'ja'),

  source: returnInKkik,
  example: {
    rows: [
      { uppfoljd_datum: '2025-06-30', utredning_slut: '2024-06-27', ny_utredning: 'ja' },
      { uppfoljd_datum: '2025-06-30', utredning_slut: '2024-06-27', ny_utredning: 'ja' },
      { uppfoljd_datum: '2025-06-30', utredning_slut: '2024-06-30', ny_utredning: 'nej' },
      { uppfoljd_datum: '2025-06-30', utredning_slut: '2024-06-30', ny_utredning: 'nej' },
      { uppfoljd_datum: '2025-06-30', utredning_slut: '2024-06-30', ny_utredning: 'nej' },
      { uppfoljd_datum: '2025-06-30', utredning_slut: '2024-06-30', ny_utredning: 'nej' },
      { uppfoljd_datum: '2025-06-30', utredning_slut: '2024-06-30', ny_utredning: 'nej' },
      { uppfoljd_datum: '2025-06-30', utredning_slut: '2024-06-30', ny_utredning: 'nej' },
      { uppfoljd_datum: '2025-06-30', utredning_slut: '2024-07-01', ny_utredning: 'ja' }, // a day too early: not included
      { uppfoljd_datum: '2025-06-30', utredning_slut: '2024-06-01' }, // missing
      { uppfoljd_datum: '2025-06-30', utredning_slut: '2024-06-01', ny_utredning: 'ja', ensamkommande: 'ja' }, // not included
      { uppfoljd_datum: '2025-06-30', ny_utredning: 'ja' }, // no closing day: missing
    ],

    expect: { n: 8, missing: 2, numerator: 2, value: 0.25 },
  },
})
