import { sampleQuantile } from '../../statistics/sample_quantile.ts'
import type { Figure, Spread } from './shapes.ts'

/** How shown values spread; `null` when nothing is shown. */
export const spreadOf = (figures: readonly Figure[]): Spread | null => {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]))
  const [low, q1, median, q3, high] = [0, 0.25, 0.5, 0.75, 1].map((p) => sampleQuantile(values, p))
  return low === undefined ||
    q1 === undefined ||
    median === undefined ||
    q3 === undefined ||
    high === undefined
    ? null
    : { low, q1, median, q3, high }
}
