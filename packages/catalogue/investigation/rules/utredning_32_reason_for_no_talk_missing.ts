import { answered, equal, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Without the reason, "not offered" cannot be told from "did not want". */
export const reasonForNoTalkMissing = rule({
  id: 'utredning-32',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'skal_ej_samtal',
  message: words(
    'Inget samtal hölls med barnet, men skälet saknas.',
    'There was no talk with the child, but the reason is missing.',
  ),
  holds: whenever(equal('antal_samtal_barn', 0), answered('skal_ej_samtal')),
  remedy: words(
    'Välj skälet. Det avgör om barnet inte fick frågan eller inte ville.',
    'Choose the reason. It tells whether the child was not asked or did not want to.',
  ),
  examples: {
    holds: {
      'two talks': { antal_samtal_barn: 2 },
      'no talk, did not want to': { antal_samtal_barn: 0, skal_ej_samtal: 'barnet_vill_inte' },
    },
    breaks: { 'no talk, no reason': { antal_samtal_barn: 0 } },
  },
})
