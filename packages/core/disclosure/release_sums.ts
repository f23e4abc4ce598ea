import { differenceOfSums } from '../statistics/mantel_haenszel_difference.ts'
import { oddsRatioOfSums } from '../statistics/mantel_haenszel_odds_ratio.ts'
import type { MantelHaenszelSums } from '../statistics/mantel_haenszel_sums.ts'
import { canTellApart, type Difference } from '../statistics/newcombe.ts'
import { enoughInSums } from '../statistics/stratified_enough.ts'
import type { DisclosurePolicy } from './policy.ts'
import { type PooledGroup, type PooledPair, untold } from './pooled_pair.ts'
import { letThrough, type Released } from './released.ts'
import { areSafe, type BoardSums, boardsOf, sumOf } from './safe_sums.ts'

/**
 * Releases what boards' sums come to together, when they are safe. `earlier`: what each earlier release of the same was
 * made of.
 */
export const releaseSums = (
  boards: readonly BoardSums[],
  earlier: readonly (readonly string[])[],
  policy: Pick<DisclosurePolicy, 'max'>,
): Released<PooledPair> => {
  const own = boards.filter((b) => b.sums.weight > 0)
  if (own.length === 0) return letThrough(untold('too_few'))
  if (!areSafe(own, earlier, policy)) return letThrough(untold('hidden'))
  const all = sumOf(own)
  return letThrough({
    ...untold('too_few'),
    boards: boardsOf(own).length,
    first: groupOf(all.first),
    second: groupOf(all.second),
    ...adjustedOf(all),
  })
}

/** What stands beside the two groups when there is enough of them. */
const adjustedOf = (all: MantelHaenszelSums): Partial<PooledPair> => {
  const apart = differenceOfSums(all)
  if (!apart || !enoughInSums(all)) return {}
  const odds = oddsRatioOfSums(all)
  return {
    verdict: verdictOf(apart),
    adjusted: {
      difference: thousandths(apart.difference),
      low: thousandths(apart.low),
      high: thousandths(apart.high),
    },
    oddsRatio: odds
      ? { ratio: hundredths(odds.ratio), low: hundredths(odds.low), high: hundredths(odds.high) }
      : null,
  }
}

const verdictOf = (apart: Difference): PooledPair['verdict'] => {
  if (!canTellApart(apart)) return 'cannot_tell'
  return apart.difference > 0 ? 'first_more' : 'second_more'
}

const groupOf = ({ numerator, n }: MantelHaenszelSums['first']): PooledGroup => ({
  about: Math.round(n / 10) * 10,
  value: hundredths(numerator / n),
})

const hundredths = (value: number): number => Math.round(value * 100) / 100
const thousandths = (value: number): number => Math.round(value * 1000) / 1000
