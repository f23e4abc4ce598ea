import type { FormEntry } from '@lyhord/catalogue'
import type { CountSum } from '@lyhord/core/disclosure/count_ranges.ts'
import { type DaysBeside, withoutTelling } from '@lyhord/core/disclosure/days_beside_shares.ts'
import { daysSharesOf, type SharedDays } from '../../../comparison/days_shares.ts'
import { resultOf, type ShownResult } from '../shown.ts'
import { guardPolicy } from './guard_board.ts'

/** Results by what they are of: half-years and longer, everybody and each sex. */
export type ResultsOf = ReadonlyMap<string, readonly ShownResult[]>

/** Results without the medians and limits that would tell a hidden share of the same days. `sums`: what comes to what. */
export const guardMedians = (entry: FormEntry, all: ResultsOf, sums: readonly CountSum[]): ResultsOf =>
  daysSharesOf(entry).reduce((results, shared) => guardedBy(shared, results, sums), all)

const guardedBy = (
  { days, share, ...split }: SharedDays,
  all: ResultsOf,
  sums: readonly CountSum[],
): ResultsOf => {
  const beside = [...all].map(([of, results]): [string, DaysBeside] => {
    const [own, other] = [resultOf(results, days), resultOf(results, share)]
    return [
      of,
      {
        numerator: other && !other.hidden ? other.numerator : null,
        n: own && !own.hidden ? own.n : null,
        median: own && medianIn(own),
      },
    ]
  })
  const kept = withoutTelling(new Map(beside), sums, split, guardPolicy.width)
  return new Map(
    [...all].map(([of, results]) => [
      of,
      results.map((r) => (r.indicator === days ? less(r, kept.get(of)?.median) : r)),
    ]),
  )
}

const medianIn = ({ value, interval }: ShownResult): DaysBeside['median'] =>
  value !== null && typeof value === 'object' ? { days: value.median, interval } : undefined

const less = (result: ShownResult, median: DaysBeside['median']): ShownResult => {
  if (result.value === null) return result
  return median
    ? { ...result, interval: median.interval }
    : { ...result, value: null, interval: null, hidden: true }
}
