import { above, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../../sources.ts'

/** Hours are worked by somebody. */
export const hoursWithoutPosts = rule({
  id: 'oppen_insats_resurs-04',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'timmar_vecka',

  message: words('Timmar är angivna, men inga tjänster.', 'Hours are given, but no posts.'),
  holds: whenever(above('timmar_vecka', 0), above('tjanst_procent', 0)),
  remedy: words('Ändra det ena svaret.', 'Change one of the answers.'),
  examples: {
    holds: { both: { timmar_vecka: 30, tjanst_procent: 100 } },
    breaks: { 'no posts': { timmar_vecka: 30, tjanst_procent: 0 } },
  },
})
