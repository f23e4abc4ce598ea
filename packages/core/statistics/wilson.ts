import type { Interval } from './interval.ts'
import { normalQuantile } from './normal_quantile.ts'

/**
 * Wilson score interval for a share, without continuity correction (Wilson 1927; R `prop.test(correct = FALSE)`).
 * Whole counts 0 ≤ numerator ≤ n; limits in 0–1; `undefined` when n is 0, for then there is no share.
 */
export const wilson = (numerator: number, n: number, confidence = 0.95): Interval | undefined => {
  if (n === 0) return undefined
  const z = normalQuantile((1 + confidence) / 2)
  const spread = z * Math.sqrt((numerator * (n - numerator)) / n + (z * z) / 4)
  const upper = (numerator + (z * z) / 2 + spread) / (n + z * z)
  // The limits are the roots of a quadratic; the lower one from their product loses no digits near 0.
  const lower = numerator ** 2 / (n * (n + z * z) * upper)
  return { low: lower, high: numerator === n ? 1 : upper }
}
