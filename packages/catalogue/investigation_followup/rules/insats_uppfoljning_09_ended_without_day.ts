import { answered, is, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** An intervention that ended has a last day. */
export const endedWithoutDay = rule({
  id: 'insats_uppfoljning-09',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'insats_slut',

  message: words('Insatsen är avslutad men saknar dag.', 'The intervention has ended but has no day.'),
  holds: whenever(
    is(
      'insats_status',
      'avslutad_enligt_plan',
      'avbruten_familj',
      'avbruten_ungdom',
      'avbruten_namnd',
      'omvandlad',
    ),
    answered('insats_slut'),
  ),
  remedy: words('Ange dagen då insatsen upphörde.', 'Give the day the intervention stopped.'),
  examples: {
    holds: {
      'with a day': { insats_status: 'avslutad_enligt_plan', insats_slut: '2025-03-31' },
      ongoing: { insats_status: 'pagar' },
    },
    breaks: { 'no day': { insats_status: 'avbruten_familj' } },
  },
})
