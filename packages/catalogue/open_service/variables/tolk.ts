import { type Variable, words } from '@lyhord/core'
import { nuso } from '../sources.ts'

/** Whether an interpreter is used. */
export const interpreter: Variable = {
  id: 'tolk',
  kind: 'yes_no',
  label: words('Tolk', 'Interpreter'),
  question: words('Används tolk?', 'Is an interpreter used?'),
  help: words(
    'Svara ja om tolk använts minst en gång. Teckenspråkstolk räknas.',
    'Answer yes if an interpreter was used at least once. Sign language counts.',
  ),
  source: nuso,
}
