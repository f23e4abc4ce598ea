import { type Variable, words } from '@lyhord/core'
import { implementationPlan } from '../sources.ts'

/** Whether there is or was a plan. */
export const plan: Variable = {
  id: 'genomforandeplan',
  kind: 'yes_no',
  label: words('Genomförandeplan', 'Plan'),
  question: words('Finns en genomförandeplan?', 'Is there a plan for the intervention?'),
  help: words(
    'Svara ja också om planen gällde en insats som nu är slut.',
    'Answer yes also if the plan was for an intervention that has ended.',
  ),
  source: implementationPlan,
}
