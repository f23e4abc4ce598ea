import { answered, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Age is asked so that age groups can be compared. */
export const ageMissing = rule({
  id: 'aktualisering-37',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'alder',

  message: words('Barnets ålder saknas.', 'The child’s age is missing.'),
  holds: whenever(answered('inkom_datum'), answered('alder')),
  remedy: words(
    'Ange barnets ålder när aktualiseringen kom in.',
    'Give the child’s age when the referral came in.',
  ),
  examples: {
    holds: { nine: { inkom_datum: '2025-10-01', alder: 9 } },
    breaks: { none: { inkom_datum: '2025-10-01' } },
  },
})
