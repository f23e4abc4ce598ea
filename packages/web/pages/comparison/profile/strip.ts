import type { ProfileRow } from '../answer.ts'
import type { Measure } from '../measure.ts'

/** Where the marks of a line stand, as shares of its width; the axis begins at zero. */
export interface Strip {
  readonly value: number
  readonly interval: readonly [number, number] | null
  readonly against: number | null
  readonly spread: {
    readonly low: number
    readonly q1: number
    readonly q3: number
    readonly high: number
  } | null
}

/** Shares go from 0 to 100 %; other figures end where the highest mark fits. `alone`: nothing is compared with. */
export const stripOf = ({ figure, against, spread }: ProfileRow, measure: Measure, alone = false): Strip => {
  const highest = Math.max(
    figure.value ?? 0,
    figure.interval?.[1] ?? 0,
    against.value ?? 0,
    spread?.high ?? 0,
  )
  const end = measure.unit === '%' ? 1 : measure.end(highest)
  const on = (value: number): number => Math.min(1, Math.max(0, value / end))
  return {
    value: on(figure.value ?? 0),
    interval: figure.interval && [on(figure.interval[0]), on(figure.interval[1])],
    against: alone || against.value === null ? null : on(against.value),
    spread: spread && { low: on(spread.low), q1: on(spread.q1), q3: on(spread.q3), high: on(spread.high) },
  }
}
