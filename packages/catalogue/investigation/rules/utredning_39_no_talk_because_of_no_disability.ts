import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Disability as a reason for no talk presupposes a disability. */
export const noTalkBecauseOfNoDisability = rule({
  id: 'utredning-39',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'skal_ej_samtal',
  message: words(
    'Skälet är funktionsnedsättning, men barnet har ingen känd funktionsnedsättning.',
    'The reason is disability, but the child has no known disability.',
  ),
  holds: whenever(is('skal_ej_samtal', 'funktionsnedsattning'), isNot('funktionsnedsattning', 'ingen')),
  remedy: words('Ändra det svar som inte stämmer.', 'Change the answer that is not right.'),
  examples: {
    holds: {
      'did not want to, no disability': {
        skal_ej_samtal: 'barnet_vill_inte',
        funktionsnedsattning: ['ingen'],
      },
      'intellectual disability': {
        skal_ej_samtal: 'funktionsnedsattning',
        funktionsnedsattning: ['intellektuell'],
      },
      'only suspected': { skal_ej_samtal: 'funktionsnedsattning', funktionsnedsattning: ['misstanke'] },
    },
    breaks: { 'none known': { skal_ej_samtal: 'funktionsnedsattning', funktionsnedsattning: ['ingen'] } },
  },
})
