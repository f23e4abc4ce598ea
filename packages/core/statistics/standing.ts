import type { Funnel } from './funnel.ts'
import type { Interval } from './interval.ts'
import type { Proportion } from './newcombe.ts'
import { type Ratio, ratioLimits } from './ratio_funnel.ts'
import { shareLimits } from './share_funnel.ts'

/** A unit against its peers: within the 95 % limits, outside them, or outside the 99.8 % limits ("much"). No ranking. */
export type Standing = 'much_lower' | 'lower' | 'cannot_be_told' | 'higher' | 'much_higher'

/** A share against its peers' funnel; `undefined` when nobody is counted. */
export const shareStanding = (funnel: Funnel, { numerator, n }: Proportion): Standing | undefined =>
  standing(numerator / n, shareLimits(funnel, n, 0.95), shareLimits(funnel, n, 0.998))

/** A rate, or observed over expected, against its peers' funnel; `undefined` when nothing is expected. */
export const ratioStanding = (funnel: Funnel, { observed, expected }: Ratio): Standing | undefined =>
  standing(observed / expected, ratioLimits(funnel, expected, 0.95), ratioLimits(funnel, expected, 0.998))

const standing = (
  value: number,
  at95: Interval | undefined,
  at998: Interval | undefined,
): Standing | undefined => {
  if (!at95 || !at998) return undefined
  if (value < at95.low) return value < at998.low ? 'much_lower' : 'lower'
  if (value > at95.high) return value > at998.high ? 'much_higher' : 'higher'
  return 'cannot_be_told'
}
