import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { youthServiceAge } from '../law.ts'

/** Youth service is for those who have turned fifteen. */
export const youthServiceUnderFifteen = rule({
  id: 'utredning-18',
  severity: 'query',
  validFrom: '2025-07-01',
  source: youthServiceAge,
  at: 'insatser',
  message: words(
    'Ungdomstjänst är vald, men barnet var yngre än 15 år när utredningen inleddes.',
    'Youth service is chosen, but the child was younger than 15 when the investigation was opened.',
  ),
  holds: whenever(is('insatser', 'ungdomstjanst'), atLeast('alder', 15)),
  remedy: words(
    'Kontrollera insats och ålder. Hann barnet fylla 15, behåll svaret med ett skäl.',
    'Check intervention and age. If the child turned 15 meanwhile, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      seventeen: { insatser: ['ungdomstjanst'], alder: 17 },
      'contact family, eight': { insatser: ['kontaktfamilj'], alder: 8 },
      fifteen: { insatser: ['ungdomstjanst'], alder: 15 },
    },
    breaks: { fourteen: { insatser: ['ungdomstjanst'], alder: 14 } },
  },
})
