import { type Funnel, outer } from './funnel.ts'
import type { Interval } from './interval.ts'
import { normalQuantile } from './normal_quantile.ts'
import { overDispersion } from './over_dispersion.ts'
import { poissonLimits } from './poisson_limits.ts'

/** Events seen, over the number expected (indirect standardisation) or the persons or days they came from (a rate). */
export interface Ratio {
  readonly observed: number
  readonly expected: number
}

/**
 * Funnel of observed / expected, or of rates, around the group's value: over-dispersion on the square root scale,
 * standard error 1 / (2√events expected) (Spiegelhalter 2005; FunnelPlotR's "SR", method CQC). Units with nothing
 * expected take no part; `undefined` when none is left or the group has no events.
 */
export const ratioFunnel = (units: readonly Ratio[]): Funnel | undefined => {
  const counted = units.filter(({ expected }) => expected > 0)
  const all = (of: (unit: Ratio) => number): number => counted.reduce((sum, unit) => sum + of(unit), 0)
  const events = all(({ observed }) => observed)
  if (events === 0) return undefined
  const centre = events / all(({ expected }) => expected)
  const scored = counted.map(({ observed, expected }) => {
    const error = 1 / (2 * Math.sqrt(expected * centre))
    return { z: (Math.sqrt(observed / (expected * centre)) - 1) / error, error }
  })
  return { centre, units: counted.length, ...overDispersion(scored) }
}

/**
 * Limits for observed / `expected`: the outer of the over-dispersed square root limits and the exact Poisson ones. In
 * the unit of the centre; `undefined` when nothing is expected. Funnels: 0.95 and 0.998.
 */
export const ratioLimits = (funnel: Funnel, expected: number, confidence = 0.95): Interval | undefined => {
  if (!(expected > 0)) return undefined
  const { low, high } = poissonLimits(expected * funnel.centre, confidence)
  return outer({ low: low / expected, high: high / expected }, rootLimits(funnel, expected, confidence))
}

/** The over-dispersed square root limits alone, expected > 0; the lower one held at 0. */
export const rootLimits = ({ centre, tau2 }: Funnel, expected: number, confidence: number): Interval => {
  const half = normalQuantile((1 + confidence) / 2) * Math.sqrt(1 / (4 * expected * centre) + tau2)
  return { low: centre * Math.max(0, 1 - half) ** 2, high: centre * (1 + half) ** 2 }
}
