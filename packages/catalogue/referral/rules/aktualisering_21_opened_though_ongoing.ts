import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A new report about a child who is investigated joins that investigation. */
export const openedThoughOngoing = rule({
  id: 'aktualisering-21',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'beslut',

  message: words(
    'En utredning inleddes, fast en redan pågick om barnet.',
    'An investigation was opened, though one was already going on about the child.',
  ),
  holds: whenever(is('utredning_pagick', 'ja'), isNot('beslut', 'inleds')),
  remedy: words(
    'Kontrollera båda svaren. Stämmer de, behåll dem med ett skäl.',
    'Check both answers. If they are right, keep them with a reason.',
  ),
  examples: {
    holds: {
      added: { utredning_pagick: 'ja', beslut: 'pafors' },
      'none was going on': { utredning_pagick: 'nej', beslut: 'inleds' },
    },
    breaks: { opened: { utredning_pagick: 'ja', beslut: 'inleds' } },
  },
})
