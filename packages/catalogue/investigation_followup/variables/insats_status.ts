import { type Variable, words } from '@lyhord/core'
import { nusoFollowUp } from '../sources.ts'
import { interventionStates } from '../value_sets/intervention_states.ts'

/** How the intervention stands. */
export const interventionState: Variable = {
  id: 'insats_status',
  kind: 'one',
  values: interventionStates,
  label: words('Hur det gick', 'What became of it'),
  question: words('Hur gick det med insatsen?', 'What became of the intervention?'),
  help: words(
    'Har den både ändrats och avslutats väljer du det som hände sist.',
    'If it was both changed and ended, choose what happened last.',
  ),
  source: nusoFollowUp,
}
