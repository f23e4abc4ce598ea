/** One colour of a scale: from (included) to (not included, but in the last), in the unit of the values. */
export interface ColourStep {
  readonly from: number
  readonly to: number
}

/** At most so many: more cannot be told apart by eye. */
const most = 5

/**
 * Equal steps with round ends, two to five of them, that hold all values; none without values. `grain`: the smallest step
 * that values are written in; none is finer.
 */
export const colourSteps = (values: readonly number[], grain: number): readonly ColourStep[] => {
  if (values.length === 0) return []
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const step = roundStep(low, high, grain)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 2, Math.floor(high / step + 1e-9) + (isOn(high, step) && high > low ? 0 : 1))
  return Array.from({ length: last - first }, (_, i) => ({
    from: tidy((first + i) * step),
    to: tidy((first + i + 1) * step),
  }))
}

/** Which step a value belongs to. */
export const stepOf = (value: number, steps: readonly ColourStep[]): number => {
  const found = steps.findIndex((s) => value < s.to - 1e-9)
  return found === -1 ? steps.length - 1 : found
}

/** The smallest of 1, 2, 2.5 and 5 with zeros that needs no more than five steps; never finer than the grain. */
const roundStep = (low: number, high: number, grain: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(high - low, Math.abs(high) / 100, 1e-6) / most))
  const sizes = [1, 2, 2.5, 5, 10, 20, 25, 50].map((s) => s * power)
  const needed = (s: number): number => Math.ceil(high / s - 1e-9) - Math.floor(low / s + 1e-9)
  return Math.max(grain, sizes.find((s) => needed(s) <= most) ?? high - low)
}

const isOn = (value: number, step: number): boolean =>
  Math.abs(value / step - Math.round(value / step)) < 1e-9
const tidy = (value: number): number => Number(value.toPrecision(9))
