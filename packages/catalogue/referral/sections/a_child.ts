import { type Section, words } from '@lyhord/core'
import { referralId } from '../variables/aktualisering_id.ts'
import { age } from '../variables/alder.ts'
import { childPseudonym } from '../variables/barn_pseudonym.ts'
import { sex } from '../variables/kon.ts'

/** Section A: which referral, which child. Begins with the two keys of the record. */
export const child: Section = {
  id: 'A',
  title: words('Barnet', 'The child'),
  questions: [
    { variable: referralId, required: true },
    { variable: childPseudonym },
    { variable: sex },
    { variable: age },
  ],
}
