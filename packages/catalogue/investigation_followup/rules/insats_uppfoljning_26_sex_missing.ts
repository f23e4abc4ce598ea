import { answered, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Sex is asked so that girls and boys can be compared. */
export const sexMissing = rule({
  id: 'insats_uppfoljning-26',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'kon',

  message: words('Barnets kön saknas.', 'The child’s sex is missing.'),
  holds: whenever(answered('insats'), answered('kon')),
  remedy: words('Ange kön, eller Uppgift saknas.', 'Give the sex, or Not known.'),
  examples: {
    holds: { 'a girl': { insats: 'kontaktfamilj', kon: 'flicka' } },
    breaks: { none: { insats: 'kontaktfamilj' } },
  },
})
