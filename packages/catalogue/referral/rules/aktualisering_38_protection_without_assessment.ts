import { answered, is, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** That a child needed protection is found in an assessment. */
export const protectionWithoutAssessment = rule({
  id: 'aktualisering-38',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'omedelbart_skydd',

  message: words(
    'Behovet av skydd är besvarat, men ingen skyddsbedömning gjordes.',
    'The need of protection is answered, but no assessment was made.',
  ),
  holds: whenever(answered('omedelbart_skydd'), is('skyddsbedomning', 'ja')),
  remedy: words('Ändra det ena svaret.', 'Change one of the answers.'),
  examples: {
    holds: { assessed: { skyddsbedomning: 'ja', omedelbart_skydd: 'nej' } },
    breaks: { 'not assessed': { skyddsbedomning: 'nej', omedelbart_skydd: 'ja' } },
  },
})
