import { all, answered, indicator, is, isNot, words } from '@lyhord/core'
import { ownDefinition } from '../indicator_sources.ts'

/** Share where the child told of it. */
export const childToldShare = indicator({
  id: 'uppf_barnet_berattade_andel',
  kind: 'share',

  title: words('Barnet berättade själv', 'The child told of it'),
  question: words(
    'I hur stor andel av uppföljningarna berättade barnet själv?',
    'In what share of the follow-ups did the child tell of it?',
  ),
  definition: words(
    'Barnet berättade själv om insatsen. Nämnare: uppföljda insatser där svaret är angivet och det var möjligt.',
    'The child told of the intervention. Denominator: interventions followed up where the answer is given and it was possible.',
  ),
  direction: 'higher',
  population: all(answered('uppfoljd_datum'), isNot('barnets_delaktighet', 'ej_mojligt')),
  counts: is('barnets_delaktighet', 'egen_rost'),

  source: ownDefinition,
  example: {
    rows: [
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'egen_rost' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'egen_rost' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'egen_rost' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'egen_rost' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'genom_annan' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'genom_annan' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'erbjods_inte' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'ville_inte' },
      { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'ej_mojligt' },
      { uppfoljd_datum: '2025-06-30' },
    ],

    expect: { n: 8, missing: 1, numerator: 4, value: 0.5 },
  },
})
