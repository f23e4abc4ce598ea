import { binomialLimits } from './binomial_limits.ts'
import { type Funnel, outer } from './funnel.ts'
import type { Interval } from './interval.ts'
import type { Proportion } from './newcombe.ts'
import { normalQuantile } from './normal_quantile.ts'
import { overDispersion } from './over_dispersion.ts'

/**
 * Funnel of shares around the group's share: over-dispersion on the arcsine root scale, standard error 1 / (2√n)
 * (Spiegelhalter 2005; FunnelPlotR's "PR"). Units with n = 0 take no part; `undefined` when none is left.
 */
export const shareFunnel = (units: readonly Proportion[]): Funnel | undefined => {
  const counted = units.filter(({ n }) => n > 0)
  if (counted.length === 0) return undefined
  const all = (of: (unit: Proportion) => number): number => counted.reduce((sum, unit) => sum + of(unit), 0)
  const centre = all(({ numerator }) => numerator) / all(({ n }) => n)
  const scored = counted.map(({ numerator, n }) => {
    const error = 1 / (2 * Math.sqrt(n))
    return { z: (angle(numerator / n) - angle(centre)) / error, error }
  })
  return { centre, units: counted.length, ...overDispersion(scored) }
}

/**
 * Limits for a share of `n`: the outer of the over-dispersed arcsine limits and the exact ones, for the arcsine alone
 * would call 0 of 25 far below 10 %. In 0–1; `undefined` when n is 0. Funnels: 0.95 and 0.998.
 */
export const shareLimits = (funnel: Funnel, n: number, confidence = 0.95): Interval | undefined => {
  const exact = binomialLimits(funnel.centre, n, confidence)
  return exact && outer(exact, arcsineLimits(funnel, n, confidence))
}

/** The over-dispersed arcsine limits alone, n > 0: FunnelPlotR's, held at the ends of the scale. */
export const arcsineLimits = ({ centre, tau2 }: Funnel, n: number, confidence: number): Interval => {
  const half = normalQuantile((1 + confidence) / 2) * Math.sqrt(1 / (4 * n) + tau2)
  return {
    low: Math.sin(Math.max(0, angle(centre) - half)) ** 2,
    high: Math.sin(Math.min(Math.PI / 2, angle(centre) + half)) ** 2,
  }
}

const angle = (share: number): number => Math.asin(Math.sqrt(share))
