import { type Variable, words } from '@lyhord/core'
import { nuso } from '../sources.ts'

/** The child’s age in whole years when the referral came in. */
export const age: Variable = {
  id: 'alder',
  kind: 'number',
  min: 0,
  max: 20,
  unit: words('år', 'years'),
  label: words('Ålder', 'Age'),
  question: words(
    'Hur gammalt var barnet när aktualiseringen kom in?',
    'How old was the child when the referral came in?',
  ),
  help: words(
    'Ange hela fyllda år. Ett barn som inte fyllt ett år är 0.',
    'Give completed years. A child who has not yet turned one is 0.',
  ),
  example: words(
    'Fyller 8 i december, anmälan kom in i oktober: 7.',
    'Turns 8 in December, the report came in October: 7.',
  ),
  source: nuso,
}
