import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A child who came to Sweden was seldom born there. */
export const unaccompaniedBornInSweden = rule({
  id: 'utredning-26',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'fodelseland',
  message: words(
    'Barnet är ensamkommande men anges som fött i Sverige.',
    'The child is unaccompanied but given as born in Sweden.',
  ),
  holds: whenever(is('ensamkommande', 'ja'), isNot('fodelseland', 'sverige')),
  remedy: words('Ändra det svar som inte stämmer.', 'Change the answer that is not right.'),
  examples: {
    holds: {
      'not unaccompanied, born in Sweden': { ensamkommande: 'nej', fodelseland: 'sverige' },
      'born outside the EU': { ensamkommande: 'ja', fodelseland: 'utanfor_eu' },
    },
    breaks: { 'born in Sweden': { ensamkommande: 'ja', fodelseland: 'sverige' } },
  },
})
