import { answered, rule, whenever, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** Sex is needed to see whether girls and boys get the same support. */
export const sexMissing = rule({
  id: 'utredning-28',
  severity: 'query',
  validFrom: '2025-07-01',
  source: proposal,
  at: 'kon',
  message: words('Barnets kön saknas.', 'The child’s sex is missing.'),
  holds: whenever(answered('utredning_slut'), answered('kon')),
  remedy: words(
    'Välj kön, eller Uppgift saknas om det inte framgår av ärendet.',
    'Choose sex, or Not known if the case does not tell.',
  ),
  examples: {
    holds: { answered: { utredning_slut: '2025-06-27', kon: 'flicka' }, 'not closed yet': { alder: 8 } },
    breaks: { 'closed, no sex': { utredning_slut: '2025-06-27' } },
  },
})
