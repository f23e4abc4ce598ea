import { type Section, words } from '@lyhord/core'
import { livingArrangement } from '../../variables/boendesituation.ts'
import { sex } from '../../variables/kon.ts'
import { carersTakingPart } from '../../variables/omsorgspersoner.ts'
import { interpreter } from '../../variables/tolk.ts'
import { age } from '../variables/alder.ts'
import { childPseudonym } from '../variables/barn_pseudonym.ts'

/** Section B: for whom. */
export const child: Section = {
  id: 'B',
  title: words('Barnet och familjen', 'The child and the family'),
  questions: [
    { variable: childPseudonym },
    { variable: sex },
    { variable: age },
    { variable: livingArrangement },
    { variable: carersTakingPart },
    { variable: interpreter },
  ],
}
