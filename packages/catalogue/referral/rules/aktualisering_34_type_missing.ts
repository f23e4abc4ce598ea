import { answered, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Whether it is a report or an application decides which time limits apply. */
export const typeMissing = rule({
  id: 'aktualisering-34',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'aktualiseringstyp',

  message: words('Aktualiseringstypen saknas.', 'The type of referral is missing.'),
  holds: whenever(answered('inkom_datum'), answered('aktualiseringstyp')),
  remedy: words('Välj anmälan, ansökan eller annat sätt.', 'Choose report, application or another way.'),
  examples: {
    holds: { 'a report': { inkom_datum: '2025-10-01', aktualiseringstyp: 'anmalan' } },
    breaks: { 'no type': { inkom_datum: '2025-10-01' } },
  },
})
