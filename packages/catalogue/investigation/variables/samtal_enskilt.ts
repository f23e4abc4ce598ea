import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** Whether the child was talked with alone at least once. */
export const talkedAlone: Variable = {
  id: 'samtal_enskilt',
  kind: 'yes_no',
  label: words('Enskilt samtal', 'Talk alone'),
  question: words(
    'Var minst ett av samtalen enskilt med barnet?',
    'Was at least one talk with the child alone?',
  ),
  help: words(
    'Enskilt betyder utan vårdnadshavare. En stödperson som barnet själv valt gör ingen skillnad.',
    'Alone means without a guardian. A support person chosen by the child makes no difference.',
  ),
  source: proposal,
}
