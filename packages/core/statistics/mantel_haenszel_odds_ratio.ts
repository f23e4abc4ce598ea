import { normalQuantile } from './normal_quantile.ts'
import type { RateRatio } from './rate_ratio.ts'
import { comparable, type StratifiedPair } from './stratified_pair.ts'

/**
 * The common odds ratio of the first group against the second, given the stratum (Mantel & Haenszel 1959), with the
 * interval of Robins, Breslow & Greenland (1986, Biometrics 42: 311–323; R `mantelhaen.test`). `undefined` where it
 * would be 0, infinite or not defined.
 */
export const mantelHaenszelOddsRatio = (
  strata: readonly StratifiedPair[],
  confidence = 0.95,
): RateRatio | undefined => {
  const parts = comparable(strata).map(partsOf)
  const total = (term: (part: Part) => number): number => parts.reduce((sum, part) => sum + term(part), 0)
  const [r, s] = [total((p) => p.r), total((p) => p.s)]
  if (r === 0 || s === 0) return undefined
  const variance =
    total((p) => p.alike * p.r) / (2 * r * r) +
    total((p) => p.alike * p.s + (1 - p.alike) * p.r) / (2 * r * s) +
    total((p) => (1 - p.alike) * p.s) / (2 * s * s)
  const apart = Math.exp(normalQuantile((1 + confidence) / 2) * Math.sqrt(variance))
  return { ratio: r / s, low: r / s / apart, high: (r / s) * apart }
}

interface Part {
  readonly r: number
  readonly s: number
  readonly alike: number
}

const partsOf = ({ first: { numerator: a, n: m }, second: { numerator: c, n: k } }: StratifiedPair): Part => {
  const n = m + k
  return { r: (a * (k - c)) / n, s: ((m - a) * c) / n, alike: (a + k - c) / n }
}
