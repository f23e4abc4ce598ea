import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { supportedHousingAge } from '../law.ts'

/** Supported housing is for those who have turned sixteen. */
export const supportedHousingUnderSixteen = rule({
  id: 'utredning-19',
  severity: 'query',
  validFrom: '2025-07-01',
  source: supportedHousingAge,
  at: 'insatser',
  message: words(
    'Stödboende är valt, men barnet var yngre än 16 år när utredningen inleddes.',
    'Supported housing is chosen, but the child was younger than 16 when the investigation was opened.',
  ),
  holds: whenever(is('insatser', 'stodboende'), atLeast('alder', 16)),
  remedy: words(
    'Kontrollera insats och ålder. Hann barnet fylla 16, behåll svaret med ett skäl.',
    'Check intervention and age. If the child turned 16 meanwhile, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      eighteen: { insatser: ['stodboende'], alder: 18 },
      'contact family, eight': { insatser: ['kontaktfamilj'], alder: 8 },
      sixteen: { insatser: ['kontaktperson', 'stodboende'], alder: 16 },
    },
    breaks: { fifteen: { insatser: ['stodboende'], alder: 15 } },
  },
})
