import { all, answered, indicator, is, words } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'
import { ownDefinition } from './sources.ts'

const extended = { ...closed, forlangd: 'ja' }

/** Why investigations were extended, among those that were. */
export const extensionReasonsDistribution = indicator({
  id: 'forlangning_skal_fordelning',
  kind: 'distribution',
  of: 'forlangning_skal',
  title: words('Skäl för förlängning', 'Reasons for extension'),
  question: words('Varför förlängdes utredningarna?', 'Why were the investigations extended?'),
  definition: words(
    'Andel per skäl. Nämnare: avslutade utredningar som förlängdes och där skälet är angivet.',
    'Share per reason. Denominator: closed investigations that were extended and where the reason is given.',
  ),
  direction: 'none',
  population: all(answered('utredning_slut'), is('forlangd', 'ja')),
  source: ownDefinition,
  example: {
    rows: [
      { ...extended, forlangning_skal: 'vantan_pa_uppgifter' },
      { ...extended, forlangning_skal: 'vantan_pa_uppgifter' },
      { ...extended, forlangning_skal: 'samverkan' },
      { ...extended, forlangning_skal: 'arbetsbelastning' },
      { ...extended, forlangning_skal: 'byte_handlaggare' },
      { ...extended },
      { ...closed, forlangd: 'nej' },
      { ...closed, forlangd: 'nej' },
      { ...closed },
      { ...ongoing, forlangd: 'ja', forlangning_skal: 'annat' },
    ],
    expect: {
      n: 5,
      missing: 2,
      counts: { vantan_pa_uppgifter: 2, samverkan: 1, arbetsbelastning: 1, byte_handlaggare: 1 },
    },
  },
})
