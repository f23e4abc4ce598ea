import type { Answered, Api } from '@lyhord/contract'
import {
  canTellApart,
  casesCompared,
  type Difference,
  enoughToTell,
  mantelHaenszelDifference,
  mantelHaenszelOddsRatio,
  type StratifiedPair,
  wilson,
} from '@lyhord/core'
import { type Counted, type Counts, totalOf } from './count_children.ts'
import type { GroupId } from './dimensions.ts'

type Dimensions = Answered<Api['GET /api/equity']>['dimensions']
export type Comparison = Dimensions[number]['comparisons'][number]

/** What the two groups come to, given similar needs; `i` is the place of the indicator. */
export const compareGroups = (
  counted: Counted,
  group: GroupId,
  others: readonly GroupId[],
  i: number,
): Pick<Comparison, 'first' | 'second' | 'together' | 'verdict' | 'adjusted' | 'oddsRatio'> => {
  const strata = strataOf(counted, group, others, i)
  const similar = strata.filter((s) => s.needs !== null)
  return {
    first: shareOf(strata.map((s) => s.first)),
    second: shareOf(strata.map((s) => s.second)),
    together: casesCompared(similar),
    ...givenNeeds(similar),
  }
}

/** The two groups in each stratum of needs; `null` are those whose needs are not known. */
export const strataOf = (counted: Counted, group: GroupId, others: readonly GroupId[], i: number) =>
  [...counted].map(([needs, groups]) => ({
    needs,
    first: totalOf([groups.get(group)?.[i]]),
    second: totalOf(others.map((other) => groups.get(other)?.[i])),
  }))

const shareOf = (parts: readonly Counts[]): Comparison['first'] => {
  const counts = totalOf(parts)
  const { n, numerator } = counts
  const interval = wilson(numerator, n)
  return {
    ...counts,
    value: n === 0 ? null : numerator / n,
    interval: interval ? [interval.low, interval.high] : null,
  }
}

const givenNeeds = (
  strata: readonly StratifiedPair[],
): Pick<Comparison, 'verdict' | 'adjusted' | 'oddsRatio'> => {
  const adjusted = mantelHaenszelDifference(strata)
  if (!adjusted || !enoughToTell(strata)) return { verdict: 'too_few', adjusted: null, oddsRatio: null }
  return {
    verdict: verdictOf(adjusted),
    adjusted,
    oddsRatio: mantelHaenszelOddsRatio(strata) ?? null,
  }
}

const verdictOf = (adjusted: Difference): Comparison['verdict'] => {
  if (!canTellApart(adjusted)) return 'cannot_tell'
  return adjusted.difference > 0 ? 'first_more' : 'second_more'
}
