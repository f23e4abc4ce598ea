import type { Interval } from './interval.ts'
import type { OverDispersion } from './over_dispersion.ts'

/** What a funnel plot is drawn from: the group's value, how many units have one, and how they spread beyond chance. */
export interface Funnel extends OverDispersion {
  /** The group's value: all numerators over all denominators. */
  readonly centre: number
  /** Units with a denominator. With few of them `tau2` is uncertain. */
  readonly units: number
}

/** The outer of two funnels' limits. */
export const outer = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
})
