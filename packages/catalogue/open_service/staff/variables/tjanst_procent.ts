import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../../sources.ts'

/** Filled posts in percent of full time. */
export const postsPercent: Variable = {
  id: 'tjanst_procent',
  kind: 'number',
  min: 0,
  max: 99_900,
  unit: words('procent', 'percent'),
  label: words('Tjänster', 'Posts'),
  question: words(
    'Hur mycket är tjänsterna tillsammans, i procent av heltid?',
    'How much are the posts together, in percent of full time?',
  ),
  help: words(
    'Två heltider och en halvtid är 250. Räkna tillsatta tjänster.',
    'Two full-time posts and one half-time are 250. Count filled posts.',
  ),
  source: nusoConcept,
}
