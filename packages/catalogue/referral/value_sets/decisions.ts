import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { nusoConcept } from '../sources.ts'

/** What was decided about opening an investigation. */
export const decisions: ValueSet = {
  id: 'beslut',
  source: nusoConcept,
  codes: [
    code('inleds', 'Utredning inleds', 'Investigation opened'),
    code('inleds_inte', 'Utredning inleds inte', 'Investigation not opened'),
    code('pafors', 'Förs till pågående utredning', 'Added to an ongoing investigation', {
      help: words(
        'När en utredning om barnet redan pågår.',
        'When an investigation about the child is already going on.',
      ),
    }),
  ],
}
