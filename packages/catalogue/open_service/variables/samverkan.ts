import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { partners } from '../value_sets/partners.ts'

/** Whom the service is given together with. */
export const partner: Variable = {
  id: 'samverkan',
  kind: 'multi',
  values: partners,
  label: words('Samverkan', 'Partners'),
  question: words(
    'Ger ni insatsen tillsammans med någon annan?',
    'Do you give the service together with somebody else?',
  ),
  help: words(
    'Räkna dem som är med och ger insatsen, inte dem ni bara talar med.',
    'Count those who take part in giving it, not those you only talk with.',
  ),
  source: nusoConcept,
}
