import type { FormEntry } from '@lyhord/catalogue'
import { type DaysBeside, withoutTelling } from '@lyhord/core/disclosure/days_beside_shares.ts'
import { daysSharesOf, type SharedDays } from '../../../comparison/days_shares.ts'
import { resultOf, type ShownResult } from '../shown.ts'
import { guardPolicy } from './guard_board.ts'

/** Results of everybody and of each sex, by what they are of. */
export type BySex = ReadonlyMap<string, readonly ShownResult[]>

/** Results without the medians and limits that would tell a hidden share of the same days. `whole`: everybody. */
export const guardMedians = (entry: FormEntry, all: BySex, whole: string): BySex =>
  daysSharesOf(entry).reduce((results, shared) => guardedBy(shared, results, whole), all)

const guardedBy = ({ days, share, ...split }: SharedDays, all: BySex, whole: string): BySex => {
  const beside = [...all].map(([sex, results]): [string, DaysBeside] => {
    const [own, other] = [resultOf(results, days), resultOf(results, share)]
    return [
      sex,
      {
        numerator: other && !other.hidden ? other.numerator : null,
        n: own && !own.hidden ? own.n : null,
        median: own && medianIn(own),
      },
    ]
  })
  const sums = [{ whole, parts: [...all.keys()].filter((sex) => sex !== whole) }]
  const kept = withoutTelling(new Map(beside), all.size > 1 ? sums : [], split, guardPolicy.width)
  return new Map(
    [...all].map(([sex, results]) => [
      sex,
      results.map((r) => (r.indicator === days ? less(r, kept.get(sex)?.median) : r)),
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
