import { is, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** An intervention that continues was going on before. */
export const ongoingInterventionNotKnown = rule({
  id: 'utredning-51',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'tidigare_kand',
  message: words(
    'En pågående insats fortsätter, men det anges inte att en insats pågick när utredningen inleddes.',
    'An ongoing intervention continues, but none is said to have been going on when the investigation was opened.',
  ),
  holds: whenever(is('utfall', 'pagaende_insats'), is('tidigare_kand', 'pagaende_insats')),
  remedy: words(
    'Ändra det svar som inte stämmer. Började insatsen under utredningen, välj Insats beviljades.',
    'Change the answer that is not right. If the intervention began during the investigation, choose Intervention granted.',
  ),
  examples: {
    holds: {
      'granted, not known': { utfall: 'insats', tidigare_kand: 'nej' },
      'known with ongoing': { utfall: 'pagaende_insats', tidigare_kand: 'pagaende_insats' },
    },
    breaks: { 'not known': { utfall: 'pagaende_insats', tidigare_kand: 'nej' } },
  },
})
