import { answered, atMost, daysAfter, either, isNot, rule, today, words } from '@lyhord/core'
import { fourteenDays } from '../law.ts'
import { ongoing } from '../ongoing.ts'

/** A report that came in more than fourteen days ago has been decided on. */
export const undecidedOverFourteenDays = rule({
  id: 'aktualisering-09',
  severity: 'query',
  validFrom: '2025-07-01',
  source: fourteenDays,
  at: 'beslut',

  message: words(
    'Anmälan kom in för mer än 14 dagar sedan och är inte beslutad.',
    'The report came in more than 14 days ago and is not decided on.',
  ),
  holds: either(
    isNot('aktualiseringstyp', 'anmalan'),
    ongoing,
    answered('beslut'),
    atMost(today, daysAfter('inkom_datum', 14)),
  ),
  remedy: words(
    'Ange beslutet om det är fattat. Är det inte fattat, behåll svaret med ett skäl.',
    'Give the decision if it has been taken. If not, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      decided: {
        aktualiseringstyp: 'anmalan',
        inkom_datum: '2025-10-01',
        beslut: 'inleds',
        beslut_datum: '2025-10-08',
      },
      'came in two weeks ago': { aktualiseringstyp: 'anmalan', inkom_datum: '2025-12-17' },
      'an investigation was going on': {
        aktualiseringstyp: 'anmalan',
        inkom_datum: '2025-10-01',
        utredning_pagick: 'ja',
      },
      'an application': { aktualiseringstyp: 'ansokan', inkom_datum: '2025-10-01' },
    },
    breaks: { 'fifteen days ago': { aktualiseringstyp: 'anmalan', inkom_datum: '2025-12-16' } },
  },
})
