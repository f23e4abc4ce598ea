import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { attitudes } from '../value_sets/attitudes.ts'

/** The first guardian's attitude to the proposed interventions. */
export const attitudeOfGuardian1: Variable = {
  id: 'installning_vardnadshavare_1',
  kind: 'one',
  values: attitudes,
  label: words('Vårdnadshavare 1, inställning', 'Guardian 1, attitude'),
  question: words(
    'Hur ställde sig vårdnadshavare 1 till de insatser som föreslogs?',
    'How did guardian 1 respond to the proposed interventions?',
  ),
  help: words(
    'Ni väljer själva vem som är 1. Finns bara en vårdnadshavare är det 1.',
    'You choose yourselves who is 1. If there is only one guardian, that is 1.',
  ),
  source: nusoConcept,
}
