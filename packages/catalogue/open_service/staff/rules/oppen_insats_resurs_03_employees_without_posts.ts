import { above, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../../sources.ts'

/** Those who work do so for some part of full time. */
export const employeesWithoutPosts = rule({
  id: 'oppen_insats_resurs-03',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'tjanst_procent',

  message: words('Anställda är angivna, men inga tjänster.', 'Employees are given, but no posts.'),
  holds: whenever(above('anstallda', 0), above('tjanst_procent', 0)),
  remedy: words(
    'Ange tjänsterna i procent av heltid. En halvtid är 50.',
    'Give the posts in percent of full time. Half time is 50.',
  ),
  examples: {
    holds: { 'half time': { anstallda: 1, tjanst_procent: 50 } },
    breaks: { 'zero percent': { anstallda: 3, tjanst_procent: 0 } },
  },
})
