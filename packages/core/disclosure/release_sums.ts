import { differenceOfSums } from '../statistics/mantel_haenszel_difference.ts'
import { oddsRatioOfSums } from '../statistics/mantel_haenszel_odds_ratio.ts'
import { addSums, type MantelHaenszelSums } from '../statistics/mantel_haenszel_sums.ts'
import { canTellApart } from '../statistics/newcombe.ts'
import { enoughInSums } from '../statistics/stratified_enough.ts'
import type { DisclosurePolicy } from './policy.ts'
import { letThrough, type Released } from './released.ts'

/** What has been submitted of two groups held against each other. `board`: all that one of them sent is known there. */
export interface BoardSums {
  readonly id: string
  readonly board: string
  readonly sums: MantelHaenszelSums
}

/** A group among those held against each other: to the nearest ten, and the share to the whole percent. */
interface PooledGroup {
  readonly about: number
  readonly value: number
}

interface Estimate {
  readonly low: number
  readonly high: number
}

/** Two groups held against each other within every board, all boards together. Rounded: nothing can be added up from it. */
export interface PooledPair {
  /** `hidden`: too few of some kind, or what some board has could be told by another. */
  readonly verdict: 'first_more' | 'second_more' | 'cannot_tell' | 'too_few' | 'hidden'
  /** Boards where both groups exist with like needs; null where hidden. */
  readonly boards: number | null
  readonly first: PooledGroup | null
  readonly second: PooledGroup | null
  /** First minus second, to the tenth of a percentage point. */
  readonly adjusted: (Estimate & { readonly difference: number }) | null
  /** To two decimals. */
  readonly oddsRatio: (Estimate & { readonly ratio: number }) | null
}

/** With fewer boards each could tell the other's. */
const fewestBoards = 3

/**
 * Releases what boards' sums come to together, when each of the four kinds (counted or not, in either group) is safe for
 * all boards together, for the others when any one board takes away its own, and for those who have come since an earlier
 * release of the same. `earlier`: what each such release was made of.
 */
export const releaseSums = (
  boards: readonly BoardSums[],
  earlier: readonly (readonly string[])[],
  policy: Pick<DisclosurePolicy, 'max'>,
): Released<PooledPair> => {
  const own = boards.filter((b) => b.sums.weight > 0)
  const all = sumOf(own)
  if (all.weight === 0) return letThrough({ ...nothing, verdict: 'too_few' })
  if (!isSafe(own, all, earlier, policy)) return letThrough({ ...nothing, verdict: 'hidden' })
  const shown = {
    ...nothing,
    boards: new Set(own.map((b) => b.board)).size,
    first: groupOf(all.first),
    second: groupOf(all.second),
  }
  const difference = differenceOfSums(all)
  if (!difference || !enoughInSums(all)) return letThrough({ ...shown, verdict: 'too_few' })
  const odds = oddsRatioOfSums(all)
  return letThrough({
    ...shown,
    verdict: canTellApart(difference)
      ? difference.difference > 0
        ? 'first_more'
        : 'second_more'
      : 'cannot_tell',
    adjusted: {
      difference: rounded(difference.difference, 1000),
      low: rounded(difference.low, 1000),
      high: rounded(difference.high, 1000),
    },
    oddsRatio: odds
      ? { ratio: rounded(odds.ratio, 100), low: rounded(odds.low, 100), high: rounded(odds.high, 100) }
      : null,
  })
}

const nothing = { boards: null, first: null, second: null, adjusted: null, oddsRatio: null }

const isSafe = (
  own: readonly BoardSums[],
  all: MantelHaenszelSums,
  earlier: readonly (readonly string[])[],
  { max }: Pick<DisclosurePolicy, 'max'>,
): boolean => {
  const byBoard = Map.groupBy(own, (b) => b.board)
  const withoutEach = [...byBoard.keys()].map((board) => own.filter((b) => b.board !== board))
  const since = earlier
    .map((before) => own.filter((b) => !before.includes(b.id)))
    .filter((newcomers) => newcomers.length > 0)
  const told = [kindsOf(all), ...[...withoutEach, ...since].map((some) => kindsOf(sumOf(some)))]
  return byBoard.size >= fewestBoards && told.every((kinds) => kinds.every((count) => count > max))
}

const sumOf = (some: readonly BoardSums[]): MantelHaenszelSums => addSums(some.map((b) => b.sums))

/** Counted and not counted, of the first group and of the second. */
const kindsOf = ({ first, second }: MantelHaenszelSums): readonly number[] =>
  [first, second].flatMap(({ numerator, n }) => [numerator, n - numerator])

const groupOf = ({ numerator, n }: MantelHaenszelSums['first']): PooledGroup => ({
  about: Math.round(n / 10) * 10,
  value: rounded(numerator / n, 100),
})

const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts
