import { above, is, monthsAfter, rule, whenever, words } from '@lyhord/core'
import { fourMonths } from '../law.ts'

/** An investigation that closed in time seldom had to be extended. */
export const extendedWithinFourMonths = rule({
  id: 'utredning-09',
  severity: 'query',
  validFrom: '2025-07-01',
  source: fourMonths,
  at: 'forlangd',
  message: words(
    'Utredningen är förlängd men avslutades inom fyra månader.',
    'The investigation was extended but closed within four months.',
  ),
  holds: whenever(is('forlangd', 'ja'), above('utredning_slut', monthsAfter('utredning_start', 4))),
  remedy: words(
    'Kontrollera dagarna och svaret. Togs beslutet men behövdes inte, behåll svaret med ett skäl.',
    'Check the days and the answer. If the decision was made but not needed, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'extended, a day over four months': {
        utredning_start: '2025-03-10',
        utredning_slut: '2025-07-11',
        forlangd: 'ja',
      },
      'extended, five months': {
        utredning_start: '2025-03-10',
        utredning_slut: '2025-08-10',
        forlangd: 'ja',
      },
      'not extended, three months': {
        utredning_start: '2025-03-10',
        utredning_slut: '2025-06-10',
        forlangd: 'nej',
      },
    },
    breaks: {
      'extended, four months to the day': {
        utredning_start: '2025-03-10',
        utredning_slut: '2025-07-10',
        forlangd: 'ja',
      },
      'extended, three months': {
        utredning_start: '2025-03-10',
        utredning_slut: '2025-06-10',
        forlangd: 'ja',
      },
    },
  },
})
