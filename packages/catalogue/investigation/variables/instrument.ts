import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { instruments } from '../value_sets/instruments.ts'

/** Which assessment instruments were used. */
export const instrument: Variable = {
  id: 'instrument',
  kind: 'multi',
  values: instruments,
  label: words('Bedömningsinstrument', 'Assessment instruments'),
  question: words('Vilka bedömningsinstrument användes?', 'Which assessment instruments were used?'),
  help: words(
    'Välj alla som användes av er. Här anges bara att de användes, aldrig vad de visade.',
    'Choose all that you used. Only that they were used is recorded, never what they showed.',
  ),
  source: nusoConcept,
}
