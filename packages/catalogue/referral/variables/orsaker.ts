import { type Variable, words } from '@lyhord/core'
import { reasons as values } from '../../investigation/value_sets/reasons.ts'
import { nusoConcept } from '../sources.ts'

/** What the referral is about; several reasons may be chosen. */
export const reasons: Variable = {
  id: 'orsaker',
  kind: 'multi',
  values,
  label: words('Orsaker', 'Reasons'),
  question: words('Vad gällde den?', 'What was it about?'),
  help: words(
    'Välj allt som stod i anmälan eller ansökan, inte det som kom fram senare.',
    'Choose everything in the report or application, not what emerged later.',
  ),
  source: nusoConcept,
}
