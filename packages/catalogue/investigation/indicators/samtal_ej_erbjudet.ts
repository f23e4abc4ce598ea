import { all, answered, equal, indicator, is, words } from '@lyhord/core'
import { offers } from './example_talks.ts'
import { ownDefinition } from './sources.ts'

/** Share of all children who were never offered a talk. */
export const talkNotOffered = indicator({
  id: 'samtal_ej_erbjudet',
  kind: 'share',
  title: words('Erbjöds inte samtal', 'Were not offered a talk'),
  question: words(
    'Hur stor andel av barnen erbjöds inget samtal?',
    'What share of the children were not offered a talk?',
  ),
  definition: words(
    'Inget samtal hölls och skälet är att det inte erbjöds. Nämnare: avslutade utredningar där antalet samtal är angivet och, om det är 0, även skälet.',
    'There was no talk and the reason is that none was offered. Denominator: closed investigations with the number of talks given and, when it is 0, the reason too.',
  ),
  direction: 'lower',
  population: answered('utredning_slut'),
  counts: all(equal('antal_samtal_barn', 0), is('skal_ej_samtal', 'erbjods_inte')),
  source: ownDefinition,
  example: { rows: offers, expect: { n: 10, missing: 2, numerator: 2, value: 0.2 } },
})
