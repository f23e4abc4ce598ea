import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'
import { extensionReasons } from '../value_sets/extension_reasons.ts'

/** Why the investigation was extended. */
export const extensionReason: Variable = {
  id: 'forlangning_skal',
  kind: 'one',
  values: extensionReasons,
  label: words('Skäl för förlängning', 'Reason for extension'),
  question: words('Varför förlängdes utredningen?', 'Why was the investigation extended?'),
  help: words(
    'Välj det som betydde mest. Svaret hjälper er att se vad som kan underlättas.',
    'Choose what mattered most. The answer helps you see what can be made easier.',
  ),
  source: proposal,
}
