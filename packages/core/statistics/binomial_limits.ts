import { countLimits } from './count_limits.ts'
import type { Interval } from './interval.ts'

/**
 * Exact funnel limits for a share of `n` when its true share is `centre`: between them lies what chance alone gives
 * (Spiegelhalter 2005, appendix A.1.1). Limits in 0–1; `undefined` when n is 0.
 */
export const binomialLimits = (centre: number, n: number, confidence = 0.95): Interval | undefined => {
  if (n === 0) return undefined
  const odds = centre / (1 - centre)
  const mode = Math.min(n, Math.floor((n + 1) * centre))
  const step = (k: number): number => ((n - k) / (k + 1)) * odds
  const { low, high } = countLimits({ mode, most: n, step }, confidence)
  return { low: low / n, high: high / n }
}
