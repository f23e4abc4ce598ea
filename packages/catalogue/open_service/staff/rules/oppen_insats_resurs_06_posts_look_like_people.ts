import { atLeast, either, equal, rule, words } from '@lyhord/core'
import { usualRange } from '../../sources.ts'

/** Less than five percent of full time is most often a number of posts instead of percent. */
export const postsLookLikePeople = rule({
  id: 'oppen_insats_resurs-06',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'tjanst_procent',

  message: words(
    'Tjänsterna är mindre än 5 procent av heltid.',
    'The posts are less than 5 percent of full time.',
  ),
  holds: either(equal('tjanst_procent', 0), atLeast('tjanst_procent', 5)),
  remedy: words('Svara i procent: två heltider är 200.', 'Answer in percent: two full-time posts are 200.'),
  examples: {
    holds: { 'two full-time posts': { tjanst_procent: 200 }, none: { tjanst_procent: 0 } },
    breaks: { two: { tjanst_procent: 2 } },
  },
})
