import { answered, atLeast, indicator, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { ownDefinition } from './sources.ts'

/** Share where the responsible caseworker changed. */
export const caseworkerChangedShare = indicator({
  id: 'byte_handlaggare_andel',
  kind: 'share',
  title: words('Bytte handläggare', 'Caseworker changed'),
  question: words(
    'I hur stor andel av utredningarna byttes handläggare?',
    'In what share of the investigations did the caseworker change?',
  ),
  definition: words(
    'Ansvarig handläggare byttes minst en gång. Nämnare: avslutade utredningar där antalet byten är angivet.',
    'The responsible caseworker changed at least once. Denominator: closed investigations with the number of changes given.',
  ),
  direction: 'lower',
  population: answered('utredning_slut'),
  counts: atLeast('byten_handlaggare', 1),
  source: ownDefinition,
  example: {
    rows: [
      { ...closed, byten_handlaggare: 0 },
      { ...closed, byten_handlaggare: 0 },
      { ...closed, byten_handlaggare: 0 },
      { ...closed, byten_handlaggare: 0 },
      { ...closed, byten_handlaggare: 0 },
      { ...closed, byten_handlaggare: 0 },
      { ...closed, byten_handlaggare: 0 },
      { ...closed, byten_handlaggare: 1 },
      { ...closed, byten_handlaggare: 1 },
      { ...closed, byten_handlaggare: 3 },
      { ...closed },
      { ...ongoing, byten_handlaggare: 2 },
    ],
    expect: { n: 10, missing: 1, numerator: 3, value: 0.3 },
  },
})
