import { signTestRank } from '../statistics/sign_test_rank.ts'
import { type CountSum, type Range, rangesIn, stepsOf, unbounded } from './count_ranges.ts'
import type { ReleasedCell } from './released_table.ts'

/** A share that days tell: of the same records, none of up to `upTo` days counts and all of `from` and more do. */
export interface DaysShare {
  readonly upTo: number
  readonly from: number
}

/** What is shown of a share's numerator and of the days of the same records; by place and group. */
export interface DaysBeside {
  readonly numerator: number | null
  readonly n: number | null
  readonly median: ReleasedCell['median']
}

type ByKey = ReadonlyMap<string, DaysBeside>

/**
 * Leaves out limits of medians, and medians, by which a share of the same days that is hidden could be told within
 * fewer than `width` steps. What is shown alone decides, so that it tells nothing that something is left out.
 */
export const withoutTelling = (
  given: ByKey,
  sums: readonly CountSum[],
  share: DaysShare,
  width: number,
): ByKey => {
  const rangesOf = (all: ByKey, range: (own: DaysBeside) => Range) =>
    rangesIn(new Map([...all].map(([key, own]) => [key, range(own)])), sums)
  const before = rangesOf(given, byCount)
  const kept = new Map(given)
  for (;;) {
    const ranges = rangesOf(kept, (own) => byDays(own, share))
    const told = [...kept].flatMap(([key, { numerator }]) => {
      const steps = stepsOf(ranges.get(key))
      return numerator === null && steps < Math.min(width, stepsOf(before.get(key))) ? [key] : []
    })
    if (told.length === 0) return kept
    for (const key of new Set(told.flatMap((k) => nearest(k, kept, sums) ?? []))) {
      const own = kept.get(key)
      if (own) kept.set(key, { ...own, median: less(own.median) })
    }
  }
}

/** Where a median is that may tell a count: its own, or of the same place, then of others in a sum with it, then any. */
const nearest = (key: string, kept: ByKey, sums: readonly CountSum[]): string | undefined => {
  const near = sums.flatMap(({ whole, parts }) =>
    key === whole || parts.includes(key) ? [whole, ...parts] : [],
  )
  const tells = (k: string): boolean => {
    const own = kept.get(k)
    return own?.median !== undefined && own.numerator === null
  }
  return [key, ...near, ...kept.keys()].find(tells)
}

/** First the limits, then all. */
const less = (median: ReleasedCell['median']): ReleasedCell['median'] =>
  median?.interval ? { ...median, interval: null } : undefined

const byCount = ({ numerator, n }: DaysBeside): Range =>
  numerator === null ? [0, n ?? unbounded] : [numerator, numerator]

const byDays = (own: DaysBeside, share: DaysShare): Range =>
  own.numerator === null && own.n !== null && own.median ? toldBy(own.n, own.median, share) : byCount(own)

/** How many of n count, by the places in order that a median and its limits have. */
export const toldBy = (
  n: number,
  { days, interval }: NonNullable<ReleasedCell['median']>,
  { upTo, from }: DaysShare,
): Range => {
  const rank = signTestRank(n, 0.025)
  const half = Math.ceil(n / 2)
  const limits = interval
    ? [
        { days: interval[0], below: rank, above: n - rank + 1 },
        { days: interval[1], below: n - rank + 1, above: rank },
      ]
    : []
  const places = [{ days, below: half, above: half }, ...limits]
  return [
    Math.max(0, ...places.map((p) => (p.days >= from ? p.above : 0))),
    Math.min(n, ...places.map((p) => (p.days <= upTo ? n - p.below : n))),
  ]
}
