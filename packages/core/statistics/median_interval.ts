import { type Histogram, total } from './histogram.ts'
import type { Interval } from './interval.ts'
import { orderStatistic } from './quantile.ts'
import { signTestRank } from './sign_test_rank.ts'

/**
 * Distribution-free interval for the median: the order statistics j and n + 1 − j, j the largest whole number with
 * P(X < j) ≤ (1 − confidence) / 2 for X ~ Binomial(n, ½) (sign-test interval; Conover 1999, § 3.2). Conservative: it
 * covers at least `confidence`, ties or not. In days; `undefined` when even the extremes do not (95 %: n < 6).
 */
export const medianInterval = (h: Histogram, confidence = 0.95): Interval | undefined => {
  const n = total(h)
  const rank = signTestRank(n, (1 - confidence) / 2)
  const [low, high] = [orderStatistic(h, rank), orderStatistic(h, n + 1 - rank)]
  return rank === 0 || low === undefined || high === undefined ? undefined : { low, high }
}
