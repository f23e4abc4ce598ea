import { answered, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Age is asked so that age groups can be compared. */
export const ageMissing = rule({
  id: 'insats_uppfoljning-27',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'alder',

  message: words('Barnets ålder saknas.', 'The child’s age is missing.'),
  holds: whenever(answered('insats'), answered('alder')),
  remedy: words('Ange åldern som i utredningen.', 'Give the age as in the investigation.'),
  examples: {
    holds: { nine: { insats: 'kontaktfamilj', alder: 9 } },
    breaks: { none: { insats: 'kontaktfamilj' } },
  },
})
