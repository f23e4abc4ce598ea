import { answered, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Whether the child was heard is always asked. */
export const participationMissing = rule({
  id: 'insats_uppfoljning-17',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'barnets_delaktighet',

  message: words(
    'Det framgår inte hur barnets syn kom fram.',
    'It is not said how the child’s view came forward.',
  ),
  holds: whenever(answered('uppfoljd_datum'), answered('barnets_delaktighet')),
  remedy: words(
    'Välj hur barnets syn kom fram, eller att barnet inte tillfrågades.',
    'Choose how the child’s view came forward, or that the child was not asked.',
  ),
  examples: {
    holds: { asked: { uppfoljd_datum: '2025-06-30', barnets_delaktighet: 'egen_rost' } },
    breaks: { 'not said': { uppfoljd_datum: '2025-06-30' } },
  },
})
