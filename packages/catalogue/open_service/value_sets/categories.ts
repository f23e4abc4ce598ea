import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { nusoConcept } from '../sources.ts'

/** The four categories of services without needs assessment. */
export const categories: ValueSet = {
  id: 'kategori',
  source: nusoConcept,
  codes: [
    code(
      'samtal_barn_unga',
      'Råd- och stödsamtal med barn och unga',
      'Counselling with child or young person',
      { help: words('Individuella samtal.', 'Individual talks.') },
    ),
    code(
      'samtal_familj',
      'Råd- och stödsamtal, familjebehandling eller individuellt föräldraskapsstöd',
      'Counselling, family treatment or individual parenting support',
    ),
    code('foraldraskapsstod_grupp', 'Föräldraskapsstöd i grupp', 'Parenting support in a group'),
    code('barn_ungdomsgrupp', 'Barn- eller ungdomsgrupp', 'Child or youth group'),
  ],
}
