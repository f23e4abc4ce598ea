import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** How large the needs are, all in all. */
export const needLevels: ValueSet = {
  id: 'behovsniva',
  source: proposedValues,
  codes: [
    code('enkelt', 'Enkelt', 'Simple', {
      help: words('Ett avgränsat behov, eller inget.', 'One limited need, or none.'),
    }),
    code('sammansatt', 'Sammansatt', 'Compound', {
      help: words(
        'Flera behov som hänger ihop och kan mötas samlat.',
        'Several needs that belong together and can be met together.',
      ),
    }),
    code('komplext', 'Komplext', 'Complex', {
      help: words(
        'Stora behov på många områden, ofta länge och med flera aktörer.',
        'Large needs in many areas, often long-lasting and with several actors.',
      ),
    }),
    code('ej_bedomt', 'Inte bedömt', 'Not assessed', { means: 'unknown' }),
  ],
}
