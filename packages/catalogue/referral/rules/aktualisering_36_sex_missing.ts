import { answered, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Sex is asked so that girls and boys can be compared. */
export const sexMissing = rule({
  id: 'aktualisering-36',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'kon',

  message: words('Barnets kön saknas.', 'The child’s sex is missing.'),
  holds: whenever(answered('inkom_datum'), answered('kon')),
  remedy: words('Ange kön, eller Uppgift saknas.', 'Give the sex, or Not known.'),
  examples: {
    holds: { 'a girl': { inkom_datum: '2025-10-01', kon: 'flicka' } },
    breaks: { none: { inkom_datum: '2025-10-01' } },
  },
})
