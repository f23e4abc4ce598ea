import { is, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Who is investigated as unaccompanied is unaccompanied. */
export const unaccompaniedReason = rule({
  id: 'utredning-25',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'ensamkommande',
  message: words(
    'Ensamkommande barn är en av orsakerna, men barnet anges inte som ensamkommande.',
    'Unaccompanied child is one of the reasons, but the child is not given as unaccompanied.',
  ),
  holds: whenever(is('orsaker', 'ensamkommande'), is('ensamkommande', 'ja')),
  remedy: words('Ändra det svar som inte stämmer.', 'Change the answer that is not right.'),
  examples: {
    holds: {
      both: { orsaker: ['ensamkommande'], ensamkommande: 'ja' },
      neither: { orsaker: ['relation'], ensamkommande: 'nej' },
    },
    breaks: { 'reason only': { orsaker: ['ensamkommande'], ensamkommande: 'nej' } },
  },
})
