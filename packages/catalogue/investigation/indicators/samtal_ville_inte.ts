import { all, answered, equal, indicator, is, words } from '@lyhord/core'
import { offers } from './example_talks.ts'
import { ownDefinition } from './sources.ts'

/** Share of all children who were asked and said no; kept apart from those never asked. */
export const talkNotWanted = indicator({
  id: 'samtal_ville_inte',
  kind: 'share',
  title: words('Ville inte ha samtal', 'Did not want a talk'),
  question: words(
    'Hur stor andel av barnen tackade nej till samtal?',
    'What share of the children said no to a talk?',
  ),
  definition: words(
    'Inget samtal hölls och skälet är att barnet inte ville. Nämnare: avslutade utredningar där antalet samtal är angivet och, om det är 0, även skälet.',
    'There was no talk and the reason is that the child did not want one. Denominator: closed investigations with the number of talks given and, when it is 0, the reason too.',
  ),
  direction: 'none',
  population: answered('utredning_slut'),
  counts: all(equal('antal_samtal_barn', 0), is('skal_ej_samtal', 'barnet_vill_inte')),
  source: ownDefinition,
  example: { rows: offers, expect: { n: 10, missing: 2, numerator: 1, value: 0.1 } },
})
