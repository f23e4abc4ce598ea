import { all, answered, atMost, either, is, monthsAfter, rule, words } from '@lyhord/core'
import { fourMonths } from '../law.ts'

/** More than four calendar months needs a decision to extend. */
export const overFourMonthsNotExtended = rule({
  id: 'utredning-08',
  severity: 'query',
  validFrom: '2025-07-01',
  source: fourMonths,
  at: 'forlangd',
  message: words(
    'Utredningen pågick längre än fyra månader men är inte förlängd.',
    'The investigation went on for more than four months but was not extended.',
  ),
  holds: either(
    atMost('utredning_slut', monthsAfter('utredning_start', 4)),
    all(answered('forlangd'), is('forlangd', 'ja')),
  ),
  remedy: words(
    'Ändra om det finns ett beslut om förlängning. Finns inget beslut, behåll svaret med ett skäl.',
    'Change the answer if there is a decision to extend. If there is none, say briefly what happened.',
  ),
  examples: {
    holds: {
      'three months, not extended': {
        utredning_start: '2025-03-10',
        utredning_slut: '2025-06-10',
        forlangd: 'nej',
      },
      'four months to the day': {
        utredning_start: '2025-03-10',
        utredning_slut: '2025-07-10',
        forlangd: 'nej',
      },
      'last of October to last of February': { utredning_start: '2023-10-31', utredning_slut: '2024-02-29' },
      'longer, extended': { utredning_start: '2025-03-10', utredning_slut: '2025-09-01', forlangd: 'ja' },
    },
    breaks: {
      'a day over, not extended': {
        utredning_start: '2025-03-10',
        utredning_slut: '2025-07-11',
        forlangd: 'nej',
      },
      'a day over, not answered': { utredning_start: '2025-03-10', utredning_slut: '2025-07-11' },
    },
  },
})
