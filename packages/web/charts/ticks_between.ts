import { ticksTo } from './ticks.ts'

/** Round values from `low` to `high`, about `count` steps of them. */
export const ticksBetween = (low: number, high: number, count: number): readonly number[] => {
  const [, step = 0] = ticksTo(high - low, count)
  if (step <= 0) return [low]
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(9)))
}
