import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { reasons } from '../value_sets/reasons.ts'

/** The reason that weighed most; asked when several were chosen. */
export const mainReason: Variable = {
  id: 'huvudorsak',
  kind: 'one',
  values: reasons,
  label: words('Huvudorsak', 'Main reason'),
  question: words('Vilken av orsakerna vägde tyngst?', 'Which of the reasons weighed most?'),
  help: words(
    'Välj den som mest avgjorde att utredningen inleddes. Är du osäker, fråga en kollega.',
    'Choose the one that did most to open the investigation. If you are unsure, ask a colleague.',
  ),
  source: nusoConcept,
}
