import type { Difference } from './newcombe.ts'
import { normalQuantile } from './normal_quantile.ts'
import { comparable, type StratifiedPair } from './stratified_pair.ts'

/**
 * The first group's share minus the second's, given the stratum (Mantel–Haenszel weights; Greenland & Robins 1985,
 * Biometrics 41: 55–68), with the variance of Sato (1989, Biometrics 45: 1323–1324), which holds for many small strata
 * as for few large ones. Limits within −1 to 1; both equal the difference when nobody counts or everybody does, so ask
 * `enoughToTell` first. `undefined` when no stratum has both groups.
 */
export const mantelHaenszelDifference = (
  strata: readonly StratifiedPair[],
  confidence = 0.95,
): Difference | undefined => {
  const shared = comparable(strata)
  if (shared.length === 0) return undefined
  const weight = sum(shared, ({ first, second }) => (first.n * second.n) / (first.n + second.n))
  const difference = sum(shared, weighted) / weight
  const variance = (difference * sum(shared, slope) + sum(shared, spread)) / weight ** 2
  const half = normalQuantile((1 + confidence) / 2) * Math.sqrt(Math.max(0, variance))
  return { difference, low: Math.max(-1, difference - half), high: Math.min(1, difference + half) }
}

const sum = (strata: readonly StratifiedPair[], term: (pair: StratifiedPair) => number): number =>
  strata.reduce((total, pair) => total + term(pair), 0)

const weighted = ({
  first: { numerator: a, n: m },
  second: { numerator: c, n: k },
}: StratifiedPair): number => (a * k - c * m) / (m + k)

/** Sato's P: what the variance gains per unit of the difference. */
const slope = ({ first: { numerator: a, n: m }, second: { numerator: c, n: k } }: StratifiedPair): number =>
  (m * m * c - k * k * a + (m * k * (k - m)) / 2) / (m + k) ** 2

/** Sato's Q. */
const spread = ({ first: { numerator: a, n: m }, second: { numerator: c, n: k } }: StratifiedPair): number =>
  (a * (k - c) + c * (m - a)) / (2 * (m + k))
