import { type Section, words } from '@lyhord/core'
import { age } from '../variables/alder.ts'
import { childPseudonym } from '../variables/barn_pseudonym.ts'
import { unaccompanied } from '../variables/ensamkommande.ts'
import { sex } from '../variables/kon.ts'
import { followUpId } from '../variables/uppfoljning_id.ts'
import { investigationId } from '../variables/utredning_id.ts'
import { investigationClosed } from '../variables/utredning_slut.ts'

/** Section A: which investigation and child; the worklist fills it in. */
export const child: Section = {
  id: 'A',
  title: words('Barnet och utredningen', 'The child and the investigation'),
  questions: [
    { variable: followUpId, required: true },
    { variable: investigationId },
    { variable: childPseudonym },
    { variable: sex },
    { variable: age },
    { variable: unaccompanied },
    { variable: investigationClosed },
  ],
}
