import { is, rule, words } from '@lyhord/core'
import { implementationPlan } from '../sources.ts'

/** An intervention is carried out by a plan that says how it is followed up. */
export const withoutPlan = rule({
  id: 'insats_uppfoljning-12',
  severity: 'note',
  validFrom: '2025-07-01',
  source: implementationPlan,
  at: 'genomforandeplan',

  message: words('Det finns ingen genomförandeplan.', 'There is no plan for the intervention.'),
  holds: is('genomforandeplan', 'ja'),
  remedy: words(
    'Inget behöver ändras här. Pågår insatsen kan en plan göras nu.',
    'Nothing needs to change here. If the intervention is ongoing a plan can be made now.',
  ),
  examples: {
    holds: { 'with a plan': { genomforandeplan: 'ja' }, 'not said': { insats_status: 'pagar' } },
    breaks: { 'no plan': { genomforandeplan: 'nej' } },
  },
})
