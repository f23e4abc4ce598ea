import { type Variable, words } from '@lyhord/core'
import { interventions } from '../../investigation/value_sets/interventions.ts'
import { nusoFollowUp } from '../sources.ts'

/** Which granted intervention is followed up; one per record. */
export const intervention: Variable = {
  id: 'insats',
  kind: 'one',
  values: interventions,
  label: words('Insats', 'Intervention'),
  question: words('Vilken insats följs upp?', 'Which intervention is followed up?'),
  help: words(
    'Beviljades flera får varje insats en egen uppföljning.',
    'If several were granted, each has a follow-up of its own.',
  ),
  source: nusoFollowUp,
}
