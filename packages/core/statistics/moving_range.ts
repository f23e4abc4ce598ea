import { sampleMean } from './sample_mean.ts'

/**
 * Mean distance between neighbouring values, those above 3.267 × the mean screened off once (Nelson 1982, Journal of
 * Quality Technology 14: 172–173). In the unit of the values; `undefined` for fewer than two.
 */
export const movingRange = (values: readonly number[]): number | undefined => {
  const ranges = values.slice(1).map((value, place) => Math.abs(value - (values[place] ?? 0)))
  const all = sampleMean(ranges)
  return all === undefined ? undefined : sampleMean(ranges.filter((range) => range <= 3.267 * all))
}
