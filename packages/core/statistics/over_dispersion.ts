import { sampleQuantile } from './sample_quantile.ts'

/** A unit's distance from the centre in standard errors, and that standard error, on one and the same scale. */
export interface Scored {
  readonly z: number
  readonly error: number
}

/** How much more units differ than chance alone would make them. */
export interface OverDispersion {
  /** Mean square of the winsorised z-scores: about 1 or less when chance is enough. */
  readonly phi: number
  /** Variance between units to add to each one's own; 0 when chance is enough. */
  readonly tau2: number
}

/**
 * Additive over-dispersion (Spiegelhalter 2005, Statistics in Medicine 24: 1185–1202): z-scores winsorised at `trim` in
 * each end, τ² by the method of moments of DerSimonian & Laird (1986), as R's FunnelPlotR. No units, or one: none.
 */
export const overDispersion = (units: readonly Scored[], trim = 0.1): OverDispersion => {
  const n = units.length
  if (n === 0) return { phi: 0, tau2: 0 }
  const phi = sum(winsorised(units, trim).map((z) => z * z)) / n
  const weights = units.map(({ error }) => 1 / error ** 2)
  const scale = sum(weights) - sum(weights.map((w) => w * w)) / sum(weights)
  return { phi, tau2: n === 1 ? 0 : Math.max(0, (n * phi - (n - 1)) / scale) }
}

const winsorised = (units: readonly Scored[], trim: number): readonly number[] => {
  const scores = units.map(({ z }) => z)
  const [least = 0, most = 0] = [sampleQuantile(scores, trim), sampleQuantile(scores, 1 - trim)]
  return scores.map((z) => Math.min(most, Math.max(least, z)))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
