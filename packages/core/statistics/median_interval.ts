import { type Histogram, total } from './histogram.ts'
import type { Interval } from './interval.ts'
import { orderStatistic } from './quantile.ts'

/**
 * Distribution-free interval for the median: the order statistics j and n + 1 − j, j the largest whole number with
 * P(X < j) ≤ (1 − confidence) / 2 for X ~ Binomial(n, ½) (sign-test interval; Conover 1999, § 3.2). Conservative: it
 * covers at least `confidence`, ties or not. In days; `undefined` when even the extremes do not (95 %: n < 6).
 */
export const medianInterval = (h: Histogram, confidence = 0.95): Interval | undefined => {
  const n = total(h)
  const rank = lowerRank(n, (1 - confidence) / 2)
  const [low, high] = [orderStatistic(h, rank), orderStatistic(h, n + 1 - rank)]
  return rank === 0 || low === undefined || high === undefined ? undefined : { low, high }
}

const lowerRank = (n: number, tail: number): number => {
  const middle = Math.floor(n / 2)
  const weights = halfWeights(n)
  const sum = weights.reduce((a, b) => a + b, 0)
  const all = n % 2 === 0 ? 2 * sum - 1 : 2 * sum
  let mass = 0
  for (let place = weights.length - 1; place >= 0; place--) {
    mass += (weights[place] ?? 0) / all
    if (mass > tail) return middle - place
  }
  return 0
}

/** Binomial(n, ½) from its middle down to 0, in units of the middle, left off where it no longer counts. */
const halfWeights = (n: number): readonly number[] => {
  const weights: number[] = []
  let weight = 1
  for (let k = Math.floor(n / 2); k >= 0 && weight > 1e-20; k--) {
    weights.push(weight)
    weight *= k / (n - k + 1)
  }
  return weights
}
