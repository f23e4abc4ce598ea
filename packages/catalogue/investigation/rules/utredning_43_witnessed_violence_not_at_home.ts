import { is, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Witnessed violence is mostly at home. */
export const witnessedViolenceNotAtHome = rule({
  id: 'utredning-43',
  severity: 'note',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'utsatthet',
  message: words(
    'Barnet har bevittnat våld, men hemmet är inte valt som plats för utsatthet.',
    'The child has witnessed violence, but home is not chosen as a place of exposure.',
  ),
  holds: whenever(is('orsaker', 'bevittnat_vald'), is('utsatthet', 'hemmiljo', 'ingen_kand')),
  remedy: words(
    'Att leva med våld mellan närstående räknas som utsatthet i hemmet. Skedde det någon annanstans är svaret rätt.',
    'Living with violence between close persons counts as exposure at home. If it was elsewhere the answer is right.',
  ),
  examples: {
    holds: {
      'other reason, leisure time': { orsaker: ['skolfranvaro'], utsatthet: ['fritid'] },
      'at home': { orsaker: ['bevittnat_vald'], utsatthet: ['hemmiljo', 'pa_natet'] },
    },
    breaks: { 'leisure time only': { orsaker: ['bevittnat_vald'], utsatthet: ['fritid'] } },
  },
})
