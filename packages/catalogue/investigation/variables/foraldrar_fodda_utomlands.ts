import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'
import { parentsBornAbroadCounts } from '../value_sets/parents_born_abroad.ts'

/** How many of the child's parents were born outside Sweden. */
export const parentsBornAbroad: Variable = {
  id: 'foraldrar_fodda_utomlands',
  kind: 'one',
  values: parentsBornAbroadCounts,
  label: words('Föräldrar födda utomlands', 'Parents born abroad'),
  question: words(
    'Hur många av barnets föräldrar är födda utanför Sverige?',
    'How many of the child’s parents were born outside Sweden?',
  ),
  help: words(
    'Räkna de juridiska föräldrarna. Vet du det bara om den ena väljer du Okänt.',
    'Count the legal parents. If you know it of one only, choose Not known.',
  ),
  source: proposal,
}
