import { type Variable, words } from '@lyhord/core'
import { nuso } from '../../sources.ts'
import { categories } from '../../value_sets/categories.ts'

/** Which category of services the staff work with. */
export const staffCategory: Variable = {
  id: 'kategori',
  kind: 'one',
  values: categories,
  label: words('Kategori', 'Category'),
  question: words('Vilken sorts insats arbetar de med?', 'What kind of service do they work with?'),
  help: words(
    'Arbetar någon med flera delar du upp tiden på flera rader.',
    'If somebody works with several, divide the time over several rows.',
  ),
  source: nuso,
}
