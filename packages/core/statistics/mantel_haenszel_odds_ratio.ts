import { type MantelHaenszelSums, mantelHaenszelSums } from './mantel_haenszel_sums.ts'
import { normalQuantile } from './normal_quantile.ts'
import type { RateRatio } from './rate_ratio.ts'
import type { StratifiedPair } from './stratified_pair.ts'

/**
 * The common odds ratio of the first group against the second, given the stratum (Mantel & Haenszel 1959), with the
 * interval of Robins, Breslow & Greenland (1986, Biometrics 42: 311–323; R `mantelhaen.test`). `undefined` where it
 * would be 0, infinite or not defined.
 */
export const mantelHaenszelOddsRatio = (
  strata: readonly StratifiedPair[],
  confidence = 0.95,
): RateRatio | undefined => oddsRatioOfSums(mantelHaenszelSums(strata), confidence)

/** The same from sums that have been added up. */
export const oddsRatioOfSums = (
  { r, s, rr, rs, ss }: MantelHaenszelSums,
  confidence = 0.95,
): RateRatio | undefined => {
  if (r === 0 || s === 0) return undefined
  const variance = rr / (2 * r * r) + rs / (2 * r * s) + ss / (2 * s * s)
  const apart = Math.exp(normalQuantile((1 + confidence) / 2) * Math.sqrt(variance))
  return { ratio: r / s, low: r / s / apart, high: (r / s) * apart }
}
