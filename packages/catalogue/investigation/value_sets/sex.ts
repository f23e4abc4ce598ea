import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** Legal sex. */
export const sexes: ValueSet = {
  id: 'kon',
  source: proposedValues,
  codes: [
    code('flicka', 'Flicka', 'Girl'),
    code('pojke', 'Pojke', 'Boy'),
    code('uppgift_saknas', 'Uppgift saknas', 'Not known', {
      means: 'unknown',
      help: words('När juridiskt kön inte framgår av ärendet.', 'When the case does not tell the legal sex.'),
    }),
  ],
}
