import { countLimits } from './count_limits.ts'
import type { Interval } from './interval.ts'

/**
 * Exact funnel limits for the number of events when `expected` (≥ 0, not always whole) are expected: between them lies
 * what chance alone gives (Spiegelhalter 2005, appendix A.1.1). In events.
 */
export const poissonLimits = (expected: number, confidence = 0.95): Interval =>
  countLimits({ mode: Math.floor(expected), most: Infinity, step: (k) => expected / (k + 1) }, confidence)
