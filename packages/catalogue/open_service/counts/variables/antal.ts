import { type Variable, words } from '@lyhord/core'
import { nuso } from '../../sources.ts'

/** How many started services the row stands for; every figure counts the row this many times. */
export const startedServices: Variable = {
  id: 'antal',
  kind: 'number',
  min: 1,
  max: 9999,
  unit: words('insatser', 'services'),
  label: words('Antal', 'Number'),
  question: words('Hur många insatser började?', 'How many services started?'),
  help: words(
    'Räkna påbörjade insatser som är lika i allt annat på raden.',
    'Count started services that are alike in everything else on the row.',
  ),
  source: nuso,
}
