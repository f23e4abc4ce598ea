import { rangeOf } from './range_of.ts'
import { ticksTo } from './ticks.ts'

/** An axis for dots and lines: its ends are the first and the last of its round values. */
export interface Axis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

/**
 * An axis that holds all values, at least `least` wide, within `bounds`. It starts at zero where the values then still take
 * half of it or more, otherwise it is cut, which whoever draws it must show and say.
 */
export const axisAround = (
  values: readonly number[],
  least: number,
  bounds: readonly [low: number, high: number],
): Axis => {
  const [from, high] = rangeOf(values, least, bounds)
  const low = from * 2 > high ? from : 0
  const [, step = least] = ticksTo(high - low, 4)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  const ticks = Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(9)),
  )
  return { low: first * step, high: last * step, ticks }
}
