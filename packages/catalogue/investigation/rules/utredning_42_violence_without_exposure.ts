import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'
import { violence } from '../violence.ts'

/** Where violence was the reason the child has often been exposed somewhere. */
export const violenceWithoutExposure = rule({
  id: 'utredning-42',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'utsatthet',
  message: words(
    'Våld eller övergrepp var en orsak, men ingen utsatthet är känd.',
    'Violence or abuse was a reason, but no exposure is known.',
  ),
  holds: whenever(is('orsaker', ...violence), isNot('utsatthet', 'ingen_kand')),
  remedy: words(
    'Välj var barnet varit utsatt. Visade utredningen att oron inte stämde, behåll svaret med ett skäl.',
    'Choose where the child was exposed. If the investigation showed the worry to be unfounded, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'violence at home': { orsaker: ['psykiskt_vald'], utsatthet: ['hemmiljo'] },
      'other reason, none known': { orsaker: ['skolfranvaro'], utsatthet: ['ingen_kand'] },
    },
    breaks: { 'violence, none known': { orsaker: ['sexuella_overgrepp'], utsatthet: ['ingen_kand'] } },
  },
})
