import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A referral is added to an investigation that goes on. */
export const addedThoughNoneOngoing = rule({
  id: 'aktualisering-20',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'beslut',

  message: words(
    'Den fördes till en pågående utredning, men ingen utredning pågick.',
    'It was added to an ongoing investigation, but none was going on.',
  ),
  holds: whenever(is('beslut', 'pafors'), isNot('utredning_pagick', 'nej')),
  remedy: words(
    'Kontrollera båda svaren. Inleddes en utredning samma dag, behåll dem med ett skäl.',
    'Check both answers. If one was opened the same day, keep them with a reason.',
  ),
  examples: {
    holds: { 'one was going on': { beslut: 'pafors', utredning_pagick: 'ja' } },
    breaks: { 'none was': { beslut: 'pafors', utredning_pagick: 'nej' } },
  },
})
