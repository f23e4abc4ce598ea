import { all, answered, atMost, daysBetween, either, is, isNot, rule, words } from '@lyhord/core'
import { fourteenDays } from '../law.ts'
import { ongoing } from '../ongoing.ts'

/** A report is decided on within fourteen days, unless there are exceptional reasons or an investigation is going on. */
export const overFourteenDays = rule({
  id: 'aktualisering-08',
  severity: 'query',
  validFrom: '2025-07-01',
  source: fourteenDays,
  at: 'beslut_datum',

  message: words(
    'Det gick mer än 14 dagar från anmälan till beslut, utan att synnerliga skäl är angivna.',
    'More than 14 days passed from the report to the decision, with no exceptional reasons given.',
  ),
  holds: either(
    isNot('aktualiseringstyp', 'anmalan'),
    ongoing,
    all(answered('synnerliga_skal'), is('synnerliga_skal', 'ja')),
    atMost(daysBetween('inkom_datum', 'beslut_datum'), 14),
  ),
  remedy: words(
    'Kontrollera dagarna, och om synnerliga skäl finns dokumenterade. Stämmer allt, behåll svaret med ett skäl.',
    'Check the days, and whether exceptional reasons are documented. If all is right, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'fourteen days': {
        aktualiseringstyp: 'anmalan',
        inkom_datum: '2025-10-01',
        beslut: 'inleds',
        beslut_datum: '2025-10-15',
      },
      'exceptional reasons': {
        aktualiseringstyp: 'anmalan',
        inkom_datum: '2025-10-01',
        beslut: 'inleds',
        beslut_datum: '2025-10-20',
        synnerliga_skal: 'ja',
      },
      'added to an ongoing one': {
        aktualiseringstyp: 'anmalan',
        inkom_datum: '2025-10-01',
        beslut: 'pafors',
        beslut_datum: '2025-11-20',
      },
      'one was going on': {
        aktualiseringstyp: 'anmalan',
        inkom_datum: '2025-10-01',
        utredning_pagick: 'ja',
        beslut: 'inleds_inte',
        beslut_datum: '2025-11-20',
      },
      'an application': {
        aktualiseringstyp: 'ansokan',
        inkom_datum: '2025-10-01',
        beslut: 'inleds',
        beslut_datum: '2025-10-20',
      },
    },
    breaks: {
      'fifteen days': {
        aktualiseringstyp: 'anmalan',
        inkom_datum: '2025-10-01',
        beslut: 'inleds',
        beslut_datum: '2025-10-16',
      },
      'no exceptional reasons': {
        aktualiseringstyp: 'anmalan',
        inkom_datum: '2025-10-01',
        beslut: 'inleds_inte',
        beslut_datum: '2025-10-20',
        synnerliga_skal: 'nej',
      },
      'none was going on': {
        aktualiseringstyp: 'anmalan',
        inkom_datum: '2025-10-01',
        utredning_pagick: 'nej',
        beslut: 'inleds',
        beslut_datum: '2025-10-20',
      },
    },
  },
})
