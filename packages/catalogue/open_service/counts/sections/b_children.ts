import { type Section, words } from '@lyhord/core'
import { livingArrangement } from '../../variables/boendesituation.ts'
import { sex } from '../../variables/kon.ts'
import { carersTakingPart } from '../../variables/omsorgspersoner.ts'
import { interpreter } from '../../variables/tolk.ts'
import { ageGroup } from '../variables/aldersgrupp.ts'

/** Section B: for whom; each answer given makes the rows finer. */
export const children: Section = {
  id: 'B',
  title: words('Barnen och familjerna', 'The children and the families'),
  questions: [
    { variable: sex },
    { variable: ageGroup },
    { variable: livingArrangement },
    { variable: carersTakingPart },
    { variable: interpreter },
  ],
}
