import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** An unaccompanied child seldom lives with its parents. */
export const unaccompaniedWithParents = rule({
  id: 'utredning-27',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'boendesituation',
  message: words(
    'Barnet är ensamkommande men bor hos sina föräldrar.',
    'The child is unaccompanied but lives with its parents.',
  ),
  holds: whenever(is('ensamkommande', 'ja'), isNot('boendesituation', 'bada_foraldrar', 'vaxelvis')),
  remedy: words(
    'Ändra det svar som inte stämmer. Har familjen återförenats, behåll svaret med ett skäl.',
    'Change the answer that is not right. If the family has been reunited, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'not unaccompanied, with both parents': { ensamkommande: 'nej', boendesituation: 'bada_foraldrar' },
      'with relatives': { ensamkommande: 'ja', boendesituation: 'slakt_natverk' },
    },
    breaks: { 'with both parents': { ensamkommande: 'ja', boendesituation: 'bada_foraldrar' } },
  },
})
