import { answered, rule, whenever, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** Age is needed to understand nearly every figure. */
export const ageMissing = rule({
  id: 'utredning-29',
  severity: 'query',
  validFrom: '2025-07-01',
  source: proposal,
  at: 'alder',
  message: words('Barnets ålder saknas.', 'The child’s age is missing.'),
  holds: whenever(answered('utredning_slut'), answered('alder')),
  remedy: words(
    'Ange åldern när utredningen inleddes. Är den okänd, behåll svaret med ett skäl.',
    'Give the age at opening. If it is not known, keep the answer with a reason.',
  ),
  examples: {
    holds: { answered: { utredning_slut: '2025-06-27', alder: 0 }, 'not closed yet': { kon: 'pojke' } },
    breaks: { 'closed, no age': { utredning_slut: '2025-06-27' } },
  },
})
