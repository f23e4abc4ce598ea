import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** Whether the child's own view stands in the investigation. */
export const childViewStates: ValueSet = {
  id: 'barnets_asikt',
  source: proposedValues,
  codes: [
    code('dokumenterad', 'Dokumenterad', 'Documented', {
      help: words(
        'Barnets åsikt eller uttryck går att läsa i utredningen.',
        'The child’s view or expression can be read in the investigation.',
      ),
    }),
    code('ej_dokumenterad', 'Inte dokumenterad', 'Not documented'),
    code('ej_mojligt', 'Inte möjligt', 'Not possible', {
      help: words(
        'När barnets åsikt inte gick att få fram, till exempel hos ett spädbarn.',
        'When the child’s view could not be obtained, such as with an infant.',
      ),
    }),
  ],
}
