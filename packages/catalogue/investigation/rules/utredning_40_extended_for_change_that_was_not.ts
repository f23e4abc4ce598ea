import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Change of caseworker as a reason for extension presupposes a change. */
export const extendedForChangeThatWasNot = rule({
  id: 'utredning-40',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'byten_handlaggare',
  message: words(
    'Utredningen förlängdes på grund av byte av handläggare, men inget byte är angivet.',
    'The investigation was extended because of a change of caseworker, but no change is given.',
  ),
  holds: whenever(is('forlangning_skal', 'byte_handlaggare'), atLeast('byten_handlaggare', 1)),
  remedy: words(
    'Ange antalet byten, eller välj ett annat skäl.',
    'Give the number of changes, or choose another reason.',
  ),
  examples: {
    holds: {
      'two changes': { forlangning_skal: 'byte_handlaggare', byten_handlaggare: 2 },
      'other reason, no change': { forlangning_skal: 'samverkan', byten_handlaggare: 0 },
      'one change': { forlangning_skal: 'byte_handlaggare', byten_handlaggare: 1 },
    },
    breaks: { 'no change': { forlangning_skal: 'byte_handlaggare', byten_handlaggare: 0 } },
  },
})
