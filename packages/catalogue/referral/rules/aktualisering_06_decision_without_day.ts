import { answered, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A decision has a day. */
export const decisionWithoutDay = rule({
  id: 'aktualisering-06',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'beslut_datum',

  message: words('Beslutet saknar dag.', 'The decision has no day.'),
  holds: whenever(answered('beslut'), answered('beslut_datum')),
  remedy: words('Ange dagen för beslutet.', 'Give the day of the decision.'),
  examples: {
    holds: {
      'with a day': { beslut: 'inleds', beslut_datum: '2025-10-08' },
      'nothing decided': { inkom_datum: '2025-10-01' },
    },
    breaks: { 'no day': { beslut: 'inleds' } },
  },
})
