import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { attitudes } from '../value_sets/attitudes.ts'

/** The second guardian's attitude to the proposed interventions. */
export const attitudeOfGuardian2: Variable = {
  id: 'installning_vardnadshavare_2',
  kind: 'one',
  values: attitudes,
  label: words('Vårdnadshavare 2, inställning', 'Guardian 2, attitude'),
  question: words(
    'Hur ställde sig vårdnadshavare 2 till de insatser som föreslogs?',
    'How did guardian 2 respond to the proposed interventions?',
  ),
  help: words(
    'Finns bara en vårdnadshavare väljer du Inte aktuellt.',
    'If there is only one guardian, choose Does not apply.',
  ),
  source: nusoConcept,
}
