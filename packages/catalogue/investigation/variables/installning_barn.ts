import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { attitudes } from '../value_sets/attitudes.ts'

/** The child's attitude to the proposed interventions. */
export const attitudeOfChild: Variable = {
  id: 'installning_barn',
  kind: 'one',
  values: attitudes,
  label: words('Barnet, inställning', 'The child, attitude'),
  question: words(
    'Hur ställde sig barnet till de insatser som föreslogs?',
    'How did the child respond to the proposed interventions?',
  ),
  help: words(
    'Ange barnets egen inställning, oavsett ålder. För ett barn som är för litet väljer du Inte aktuellt.',
    'Give the child’s own attitude, whatever the age. For a child too young to say, choose Does not apply.',
  ),
  source: nusoConcept,
}
