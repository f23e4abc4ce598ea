import { investigationForm } from '@lyhord/catalogue/investigation/index.ts'
import { type Answers, halfYearOf, mantelHaenszelSums } from '@lyhord/core'
import type { EquitySums } from '../../queries/submissions.ts'
import { strataOf } from './compare_groups.ts'
import { countChildren } from './count_children.ts'
import { pairsOf } from './pairs.ts'

/** Groups with fewer children do not leave, whatever was decided for them: no board is chosen by its outcomes. */
const fewest = 5

/** What travels of a half-year: for each pair the sums over its strata of need and age. */
export const boardSums = (all: readonly Answers[], period: string): readonly EquitySums[] => {
  const closed = all.filter((answers) => {
    const day = answers[investigationForm.keys.closed]
    return typeof day === 'string' && halfYearOf(day) === period
  })
  return countChildren(closed, 'niva').flatMap(({ dimension, counted }) =>
    pairsOf(dimension).flatMap(({ pair, i, others }) => {
      const strata = strataOf(counted, pair.group, others, i).filter((s) => s.needs !== null)
      const sums = mantelHaenszelSums(strata)
      return Math.min(sums.first.n, sums.second.n) >= fewest ? [{ ...pair, sums }] : []
    }),
  )
}
