import { clopperPearson } from './clopper_pearson.ts'
import type { Interval } from './interval.ts'

/** Events among so many persons, or in so many days. */
export interface Events {
  readonly events: number
  readonly exposure: number
}

/** The first rate over the second, with its interval. */
export interface RateRatio extends Interval {
  readonly ratio: number
}

/**
 * Ratio of two rates with the exact conditional interval (Clopper–Pearson for the first's share of all events; R
 * `poisson.test` on two counts). `undefined` when either has no exposure, or the second no events.
 */
export const rateRatio = (first: Events, second: Events, confidence = 0.95): RateRatio | undefined => {
  const share = clopperPearson(first.events, first.events + second.events, confidence)
  if (!share || second.events === 0 || first.exposure === 0 || second.exposure === 0) return undefined
  const per = second.exposure / first.exposure
  const odds = (p: number): number => (p / (1 - p)) * per
  return { ratio: (first.events / second.events) * per, low: odds(share.low), high: odds(share.high) }
}
