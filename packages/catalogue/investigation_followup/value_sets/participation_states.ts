import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** How far the child took part in the follow-up. */
export const participationStates: ValueSet = {
  id: 'barnets_delaktighet',
  source: proposedValues,
  codes: [
    code('egen_rost', 'Barnet berättade själv', 'The child told of it'),
    code('genom_annan', 'Barnets syn kom genom någon annan', 'The child’s view came through somebody else'),
    code('erbjods_inte', 'Barnet tillfrågades inte', 'The child was not asked'),
    code('ville_inte', 'Barnet ville inte', 'The child did not want to'),
    code('ej_mojligt', 'Inte möjligt', 'Not possible', {
      help: words(
        'När barnet är för litet eller inte kunde nås.',
        'When the child is too young or could not be reached.',
      ),
    }),
  ],
}
