import { all, answered, equal, indicator, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { ownDefinition } from './sources.ts'

/** Why there was no talk, among children with none. */
export const noTalkReasonsDistribution = indicator({
  id: 'skal_ej_samtal_fordelning',
  kind: 'distribution',
  of: 'skal_ej_samtal',
  title: words('Skäl till att inget samtal hölls', 'Reasons for no talk'),
  question: words('Varför hölls inget samtal med barnet?', 'Why was there no talk with the child?'),
  definition: words(
    'Andel per skäl. Nämnare: avslutade utredningar utan samtal med barnet där skälet är angivet.',
    'Share per reason. Denominator: closed investigations without a talk with the child where the reason is given.',
  ),
  direction: 'none',
  population: all(answered('utredning_slut'), equal('antal_samtal_barn', 0)),
  source: ownDefinition,
  example: {
    rows: [
      { ...closed, antal_samtal_barn: 0, skal_ej_samtal: 'erbjods_inte' },
      { ...closed, antal_samtal_barn: 0, skal_ej_samtal: 'erbjods_inte' },
      { ...closed, antal_samtal_barn: 0, skal_ej_samtal: 'erbjods_inte' },
      { ...closed, antal_samtal_barn: 0, skal_ej_samtal: 'barnet_vill_inte' },
      { ...closed, antal_samtal_barn: 0, skal_ej_samtal: 'barnet_vill_inte' },
      { ...closed, antal_samtal_barn: 0, skal_ej_samtal: 'for_ung' },
      { ...closed, antal_samtal_barn: 0, skal_ej_samtal: 'for_ung' },
      { ...closed, antal_samtal_barn: 0, skal_ej_samtal: 'skyddsskal' },
      { ...closed, antal_samtal_barn: 0 },
      { ...closed, antal_samtal_barn: 2 },
      { ...closed },
      { ...ongoing, antal_samtal_barn: 0, skal_ej_samtal: 'annat' },
    ],
    expect: {
      n: 8,
      missing: 2,
      counts: { erbjods_inte: 3, barnet_vill_inte: 2, for_ung: 2, skyddsskal: 1 },
    },
  },
})
