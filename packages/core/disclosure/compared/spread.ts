import { sampleQuantile } from '../../statistics/sample_quantile.ts'
import type { Figure, Spread } from './shapes.ts'

/** How shown values spread; `null` when nothing is shown. */
export const spreadOf = (figures: readonly Figure[]): Spread | null => {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]))
  const sorted = values.sort((a, b) => a - b)
  const [low, high] = [sorted[0], sorted.at(-1)]
  const [q1, median, q3] = [0.25, 0.5, 0.75].map((p) => sampleQuantile(sorted, p))
  const isNone = low === undefined || high === undefined
  return isNone || q1 === undefined || median === undefined || q3 === undefined
    ? null
    : { low, q1, median, q3, high, shown: values.length }
}
