import { answered, is, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** An assessment that was made has a day. */
export const assessedWithoutDay = rule({
  id: 'aktualisering-15',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'skyddsbedomning_datum',

  message: words('Skyddsbedömningen saknar dag.', 'The protection assessment has no day.'),
  holds: whenever(is('skyddsbedomning', 'ja'), answered('skyddsbedomning_datum')),
  remedy: words('Ange dagen för bedömningen.', 'Give the day of the assessment.'),
  examples: {
    holds: {
      'with a day': { skyddsbedomning: 'ja', skyddsbedomning_datum: '2025-10-01' },
      'not made': { skyddsbedomning: 'nej' },
    },
    breaks: { 'no day': { skyddsbedomning: 'ja' } },
  },
})
