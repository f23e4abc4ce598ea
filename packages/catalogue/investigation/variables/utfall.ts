import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { outcomes } from '../value_sets/outcomes.ts'

/** What the investigation led to. */
export const outcome: Variable = {
  id: 'utfall',
  kind: 'one',
  values: outcomes,
  label: words('Utfall', 'Outcome'),
  question: words('Vad ledde utredningen till?', 'What did the investigation lead to?'),
  help: words(
    'Välj beslutet som avslutade utredningen. Ledde den till flera saker väljer du det mest omfattande.',
    'Choose the decision that closed the investigation. If it led to several things, choose the most far-reaching.',
  ),
  source: nusoConcept,
}
