import { type Section, words } from '@lyhord/core'
import { age } from '../variables/alder.ts'
import { childPseudonym } from '../variables/barn_pseudonym.ts'
import { livingArrangement } from '../variables/boendesituation.ts'
import { unaccompanied } from '../variables/ensamkommande.ts'
import { birthCountry } from '../variables/fodelseland.ts'
import { parentsBornAbroad } from '../variables/foraldrar_fodda_utomlands.ts'
import { disability } from '../variables/funktionsnedsattning.ts'
import { sex } from '../variables/kon.ts'
import { interpreter } from '../variables/tolk.ts'
import { investigationId } from '../variables/utredning_id.ts'

/** Section A: which investigation, which child. Begins with the two keys of the record. */
export const background: Section = {
  id: 'A',
  title: words('Bakgrund', 'Background'),
  questions: [
    { variable: investigationId, required: true },
    { variable: childPseudonym },
    { variable: sex },
    { variable: age },
    { variable: birthCountry },
    { variable: parentsBornAbroad },
    { variable: unaccompanied },
    { variable: livingArrangement },
    { variable: disability },
    { variable: interpreter },
  ],
}
