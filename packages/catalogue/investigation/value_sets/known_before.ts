import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** What social services already knew of the child, from nothing to an ongoing intervention. */
export const knownBeforeLevels: ValueSet = {
  id: 'tidigare_kand',
  source: proposedValues,
  codes: [
    code('nej', 'Nej', 'No'),
    code('forhandsbedomning', 'Ja, förhandsbedömning', 'Yes, preliminary assessment', {
      help: words(
        'En tidigare anmälan som inte ledde till utredning.',
        'An earlier report that led to no investigation.',
      ),
    }),
    code('utredning', 'Ja, utredning', 'Yes, investigation', {
      help: words(
        'En tidigare utredning som inte ledde till insats.',
        'An earlier investigation that led to no intervention.',
      ),
    }),
    code('insats', 'Ja, tidigare insats', 'Yes, earlier intervention', {
      help: words(
        'Insatsen var avslutad när utredningen inleddes.',
        'The intervention had ended when this investigation opened.',
      ),
    }),
    code('pagaende_insats', 'Ja, pågående insats', 'Yes, ongoing intervention', {
      help: words(
        'Insatsen pågick när utredningen inleddes.',
        'The intervention was going on when this investigation opened.',
      ),
    }),
  ],
}
