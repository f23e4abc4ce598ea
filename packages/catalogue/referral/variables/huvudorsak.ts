import { type Variable, words } from '@lyhord/core'
import { reasons } from '../../investigation/value_sets/reasons.ts'
import { nusoConcept } from '../sources.ts'

/** The reason that weighed most; asked when several were chosen. */
export const mainReason: Variable = {
  id: 'huvudorsak',
  kind: 'one',
  values: reasons,
  label: words('Huvudorsak', 'Main reason'),
  question: words('Vilken av orsakerna vägde tyngst?', 'Which of the reasons weighed most?'),
  help: words(
    'Välj den som anmälan eller ansökan mest handlade om.',
    'Choose the one that the report or application was mostly about.',
  ),
  source: nusoConcept,
}
