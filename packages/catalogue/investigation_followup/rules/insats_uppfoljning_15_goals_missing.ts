import { answered, is, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Whether the goals were reached is asked when an intervention has ended. */
export const goalsMissing = rule({
  id: 'insats_uppfoljning-15',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'maluppfyllelse',

  message: words(
    'Måluppfyllelsen saknas för en insats som är slut.',
    'It is not said how far the goals were reached, though the intervention has ended.',
  ),
  holds: whenever(
    is(
      'insats_status',
      'avslutad_enligt_plan',
      'avbruten_familj',
      'avbruten_ungdom',
      'avbruten_namnd',
      'omvandlad',
    ),
    answered('maluppfyllelse'),
  ),
  remedy: words(
    'Välj hur långt målen nåddes, eller Inte bedömt.',
    'Choose how far the goals were reached, or Not assessed.',
  ),
  examples: {
    holds: {
      partly: { insats_status: 'avbruten_namnd', maluppfyllelse: 'delvis' },
      ongoing: { insats_status: 'pagar' },
    },
    breaks: { 'not said': { insats_status: 'avslutad_enligt_plan' } },
  },
})
