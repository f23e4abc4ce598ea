import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import type { Interval } from './interval.ts'

/**
 * "Exact" interval for a share, from beta quantiles (Clopper & Pearson 1934; R `binom.test`); never covers less than
 * `confidence`. Whole counts 0 ≤ numerator ≤ n; limits in 0–1; `undefined` when n is 0.
 */
export const clopperPearson = (numerator: number, n: number, confidence = 0.95): Interval | undefined => {
  if (n === 0) return undefined
  const tail = (1 - confidence) / 2
  return {
    low: numerator === 0 ? 0 : betaQuantile(tail, numerator, n - numerator + 1),
    high: numerator === n ? 1 : betaQuantile(1 - tail, numerator + 1, n - numerator),
  }
}
