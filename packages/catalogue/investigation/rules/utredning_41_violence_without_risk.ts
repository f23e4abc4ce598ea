import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'
import { violence } from '../violence.ts'

/** Where violence was the reason there is often a risk; the worry may also have been unfounded. */
export const violenceWithoutRisk = rule({
  id: 'utredning-41',
  severity: 'note',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'riskomraden',
  message: words(
    'Våld eller övergrepp var en orsak, men inga riskområden är valda.',
    'Violence or abuse was a reason, but no risk areas are chosen.',
  ),
  holds: whenever(is('orsaker', ...violence), isNot('riskomraden', 'inga')),
  remedy: words(
    'Visade utredningen att oron inte stämde är svaret rätt. Annars kan till exempel Säkerhet passa.',
    'If the investigation showed the worry to be unfounded the answer is right. Otherwise Safety, for one, may fit.',
  ),
  examples: {
    holds: {
      'violence, safety at risk': { orsaker: ['fysiskt_vald'], riskomraden: ['sakerhet'] },
      'other reason, no risk': { orsaker: ['ekonomi_boende'], riskomraden: ['inga'] },
    },
    breaks: { 'violence, no risk': { orsaker: ['fysiskt_vald', 'relation'], riskomraden: ['inga'] } },
  },
})
