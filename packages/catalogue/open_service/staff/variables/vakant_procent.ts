import { type Variable, words } from '@lyhord/core'
import { proposal } from '../../sources.ts'

/** Vacant posts in percent of full time. */
export const vacantPercent: Variable = {
  id: 'vakant_procent',
  kind: 'number',
  min: 0,
  max: 99_900,
  unit: words('procent', 'percent'),
  label: words('Vakanta tjänster', 'Vacant posts'),
  question: words(
    'Hur mycket är de vakanta tjänsterna, i procent av heltid?',
    'How much are the vacant posts, in percent of full time?',
  ),
  help: words(
    'Tjänster som finns men där ingen arbetar. Inga är 0.',
    'Posts that exist but where nobody works. None is 0.',
  ),
  source: proposal,
}
