/**
 * The part of an axis that holds all values with some air, at least `least` wide, within `bounds`.
 */
export const rangeOf = (
  values: readonly number[],
  least: number,
  bounds: readonly [low: number, high: number],
): readonly [low: number, high: number] => {
  if (values.length === 0) return [bounds[0], bounds[0] + least]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const wide = Math.max(least, (high - low) * 1.1)
  const middle = (low + high) / 2
  const from = Math.max(bounds[0], Math.min(middle - wide / 2, bounds[1] - wide))
  return [from, Math.min(bounds[1], from + wide)]
}
