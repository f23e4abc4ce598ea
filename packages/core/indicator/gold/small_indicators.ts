import {
  above,
  all,
  answered,
  atLeast,
  atMost,
  chain,
  count,
  daysBetween,
  given,
  is,
  monthsAfter,
  next,
  unanswered,
  value,
} from '../../expression/dsl.ts'
import { variables } from '../../form/gold/small_form.ts'
import { words } from '../../words.ts'
import { groupingByBand, groupingByCode } from '../grouping.ts'
import { indicator } from '../indicator.ts'
import { stepsTo } from '../steps.ts'

/** One indicator of each kind over the small form, for tests. */
const declared = {
  title: words('x', 'x'),
  question: words('x', 'x'),
  definition: words('x', 'x'),
  direction: 'none',
  population: answered('avslutad'),
  source: { text: 'Påhittat för prov.', evidence: 'proposal' },
  example: { rows: [], expect: { n: 0, missing: 0 } },
} as const

export const howMany = indicator({ ...declared, id: 'antal', kind: 'count' })
export const extended = indicator({
  ...declared,
  id: 'forlangda',
  kind: 'share',
  counts: is('forlangd', 'ja'),
})
export const alone = indicator({
  ...declared,
  id: 'enskilt',
  kind: 'share',
  population: all(answered('avslutad'), atLeast('samtal', 1)),
  counts: is('enskilt', 'ja'),
})
export const time = indicator({
  ...declared,
  id: 'tid',
  kind: 'days',
  days: daysBetween('inledd', 'avslutad'),
})
export const reasons = indicator({ ...declared, id: 'orsaker', kind: 'distribution', of: 'orsaker' })
export const manyReasons = indicator({
  ...declared,
  id: 'antal_orsaker',
  kind: 'distribution',
  of: 'orsaker',
  read: count('orsaker'),
})
export const talkSteps = indicator({
  ...declared,
  id: 'antal_samtal',
  kind: 'distribution',
  of: 'samtal',
  steps: stepsTo(0, 2, (code) => words(code, code)),
})
export const chainLengths = indicator({
  ...declared,
  id: 'kedja',
  kind: 'distribution',
  of: 'barn',
  population: all(answered('avslutad'), unanswered(chain.continuedOn)),
  read: { var: chain.length },
  steps: stepsTo(1, 3, (code) => words(code, code)),
})
export const back = indicator({
  ...declared,
  id: 'ater',
  kind: 'share',
  counts: given(
    atMost(monthsAfter('avslutad', 12), next('followed_to')),
    all(answered(next('inledd')), atMost(next('inledd'), monthsAfter('avslutad', 12))),
  ),
})
export const never = indicator({ ...declared, id: 'aldrig', kind: 'count', population: above(value(0), 1) })

export const indicators = [
  howMany,
  extended,
  alone,
  time,
  reasons,
  manyReasons,
  talkSteps,
  chainLengths,
  back,
  never,
]

export const byExtended = groupingByCode('forlangd', variables.extended.label, [
  { id: 'ja', label: words('Ja', 'Yes') },
  { id: 'nej', label: words('Nej', 'No') },
])
export const byTalks = groupingByBand(
  'samtalsgrupp',
  variables.talks.label,
  'samtal',
  [
    [0, 0],
    [1, 2],
    [3, 99],
  ],
  words('samtal', 'talks'),
)
