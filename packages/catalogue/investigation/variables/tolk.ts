import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** Whether an interpreter was used. */
export const interpreter: Variable = {
  id: 'tolk',
  kind: 'yes_no',
  label: words('Tolk', 'Interpreter'),
  question: words('Användes tolk under utredningen?', 'Was an interpreter used during the investigation?'),
  help: words(
    'Svara ja om tolk användes minst en gång, med barnet eller med en vårdnadshavare. Teckenspråkstolk räknas.',
    'Answer yes if an interpreter was used at least once, with the child or a guardian. Sign language counts.',
  ),
  source: proposal,
}
