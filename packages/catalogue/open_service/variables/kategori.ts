import { type Variable, words } from '@lyhord/core'
import { nuso } from '../sources.ts'
import { categories } from '../value_sets/categories.ts'

/** Which of the four categories. */
export const category: Variable = {
  id: 'kategori',
  kind: 'one',
  values: categories,
  label: words('Kategori', 'Category'),
  question: words('Vilken sorts insats är det?', 'What kind of service is it?'),
  help: words(
    'Ges flera sorter är varje sort en egen insats.',
    'If several kinds are given, each is a service of its own.',
  ),
  source: nuso,
}
