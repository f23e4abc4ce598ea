import type { Interval } from './interval.ts'
import { wilson } from './wilson.ts'

/** A share as its two whole counts, 0 ≤ numerator ≤ n. */
export interface Proportion {
  readonly numerator: number
  readonly n: number
}

/** The first share minus the second (−1 to 1), with its interval. */
export interface Difference extends Interval {
  readonly difference: number
}

/**
 * Difference between the shares of two independent groups: hybrid of two Wilson score intervals without continuity
 * correction (Newcombe 1998, Statistics in Medicine 17: 873–890, method 10). `undefined` when either group is empty.
 */
export const newcombe = (
  first: Proportion,
  second: Proportion,
  confidence = 0.95,
): Difference | undefined => {
  const a = wilson(first.numerator, first.n, confidence)
  const b = wilson(second.numerator, second.n, confidence)
  if (a === undefined || b === undefined) return undefined
  const [p, q] = [first.numerator / first.n, second.numerator / second.n]
  return {
    difference: p - q,
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  }
}

/** Whether two groups can be told apart: the interval of their difference does not cover 0. */
export const canTellApart = ({ low, high }: Interval): boolean => low > 0 || high < 0
