import { type Histogram, total } from '../statistics/histogram.ts'
import { median, orderStatistic } from '../statistics/quantile.ts'
import { signTestRank } from '../statistics/sign_test_rank.ts'
import type { DisclosurePolicy } from './policy.ts'
import { letThrough, type Released } from './released.ts'
import type { ReleasedCell, ReleasedTable } from './released_table.ts'

/**
 * Adds medians of whole days to a released table, where the count is shown and more than the threshold lie on each side. The
 * limits of the interval (order statistics, 95 %) follow the same rule. `daysOf`: the days of a cell.
 */
export const withMedians = (
  { content }: Released<ReleasedTable>,
  daysOf: (cell: ReleasedCell) => Histogram,
): Released<ReleasedTable> =>
  letThrough({
    ...content,
    cells: content.cells.map((cell) => {
      const days = cell.n === null || cell.hidden !== null ? undefined : daysOf(cell)
      const shown = days && total(days) === cell.n ? guardedMedian(days, content.policy) : undefined
      return shown ? { ...cell, median: shown } : cell
    }),
  })

/** A released table with other medians, or none: never one that it did not have. */
export const withMedianOf = (
  { content }: Released<ReleasedTable>,
  medianOf: (cell: ReleasedCell) => ReleasedCell['median'],
): Released<ReleasedTable> =>
  letThrough({
    ...content,
    cells: content.cells.map((cell) => {
      const { median, ...rest } = cell
      const kept = median && medianOf(cell)
      return kept ? { ...rest, median: kept } : rest
    }),
  })

/** The median of days where more than the threshold lie on each side of it, in whole days; the limits likewise. */
export const guardedMedian = (
  days: Histogram,
  { max }: Pick<DisclosurePolicy, 'max'>,
): ReleasedCell['median'] => {
  const n = total(days)
  const middle = median(days)
  if (middle === undefined || Math.floor(n / 2) <= max) return undefined
  const rank = signTestRank(n, 0.025)
  const [low, high] = [orderStatistic(days, rank), orderStatistic(days, n + 1 - rank)]
  const isSafe = rank > max && low !== undefined && high !== undefined
  return { days: Math.round(middle), interval: isSafe ? [low, high] : null }
}
