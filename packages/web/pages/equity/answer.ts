import { toldFromOther } from '@lyhord/catalogue/said/equity.ts'
import type { Answered, Api } from '@lyhord/contract'

/** What `GET /api/equity` answers. */
export type Equity = Answered<Api['GET /api/equity']>
/** One way to group children, with all that is compared. */
export type EquityDimension = Equity['dimensions'][number]
/** Two groups, or one and all the others, for one indicator. */
export type EquityComparison = EquityDimension['comparisons'][number]
export type EquityIndicator = EquityComparison['indicator']

/** The comparisons of an indicator. */
export const comparisonsOf = (
  { comparisons }: EquityDimension,
  indicator: EquityIndicator,
): readonly EquityComparison[] => comparisons.filter((c) => c.indicator === indicator)

/** What is told of a comparison, whoever's children it is about. */
export type Told = Pick<EquityComparison, 'indicator' | 'group' | 'against' | 'verdict' | 'adjusted'>

/** The whole comparison seen from the other. */
export const seenFromOther = (c: EquityComparison): EquityComparison | undefined => {
  const told = toldFromOther(c)
  return (
    told && {
      ...c,
      ...told,
      first: c.second,
      second: c.first,
      oddsRatio: c.oddsRatio && {
        ratio: 1 / c.oddsRatio.ratio,
        low: 1 / c.oddsRatio.high,
        high: 1 / c.oddsRatio.low,
      },
    }
  )
}

/** One per group of the dimension: of two groups also the other's. */
export const perGroup = (comparisons: readonly EquityComparison[]): readonly EquityComparison[] =>
  comparisons.flatMap((c) => [c, seenFromOther(c) ?? []].flat())
