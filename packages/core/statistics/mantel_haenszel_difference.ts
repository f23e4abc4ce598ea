import { type MantelHaenszelSums, mantelHaenszelSums } from './mantel_haenszel_sums.ts'
import type { Difference } from './newcombe.ts'
import { normalQuantile } from './normal_quantile.ts'
import type { StratifiedPair } from './stratified_pair.ts'

/**
 * The first group's share minus the second's, given the stratum (Mantel–Haenszel weights; Greenland & Robins 1985,
 * Biometrics 41: 55–68), with the variance of Sato (1989, Biometrics 45: 1323–1324), which holds for many small strata
 * as for few large ones. Limits within −1 to 1; both equal the difference when nobody counts or everybody does, so ask
 * `enoughToTell` first. `undefined` when no stratum has both groups.
 */
export const mantelHaenszelDifference = (
  strata: readonly StratifiedPair[],
  confidence = 0.95,
): Difference | undefined => differenceOfSums(mantelHaenszelSums(strata), confidence)

/** The same from sums that have been added up. Sato's Q is half of R and S together. */
export const differenceOfSums = (
  { r, s, weight, slope }: MantelHaenszelSums,
  confidence = 0.95,
): Difference | undefined => {
  if (weight === 0) return undefined
  const difference = (r - s) / weight
  const variance = (difference * slope + (r + s) / 2) / weight ** 2
  const half = normalQuantile((1 + confidence) / 2) * Math.sqrt(Math.max(0, variance))
  return { difference, low: Math.max(-1, difference - half), high: Math.min(1, difference + half) }
}
