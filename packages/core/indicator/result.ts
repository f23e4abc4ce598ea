import type { Code } from '../codebook/value_set.ts'
import { type Histogram, mean } from '../statistics/histogram.ts'
import { medianInterval } from '../statistics/median_interval.ts'
import { quantile } from '../statistics/quantile.ts'
import { wilson } from '../statistics/wilson.ts'
import type { Indicator } from './indicator.ts'
import type { Tally } from './tally.ts'

/** Days at a glance: type 7 quantiles and the mean. */
export interface DaysValue {
  readonly median: number
  readonly mean: number
  readonly p10: number
  readonly p90: number
}

/**
 * A figure with what makes it honest. `n`: the denominator; `value`: a share 0–1, a count, or days; `null` when n is
 * 0. `interval`: 95 % (Wilson; order statistics for the median), `null` when there is none. `code`: for distributions.
 */
export interface Result {
  readonly indicator: string
  readonly code?: string
  readonly n: number
  readonly missing: number
  readonly numerator: number | null
  readonly value: number | DaysValue | null
  readonly interval: readonly [low: number, high: number] | null
}

/** The results of one tally: one, or one per code for distributions (codes in value-set order, zeros included). */
export const resultsOf = (
  indicator: Indicator,
  tally: Tally,
  codes: readonly Code[] = [],
): readonly Result[] => {
  const { n, missing } = tally
  const base = { indicator: indicator.id, n, missing }
  switch (indicator.kind) {
    case 'count':
      return [{ ...base, numerator: n, value: n, interval: null }]
    case 'share':
      return [{ ...base, ...share(tally.numerator, n) }]
    case 'days':
      return [{ ...base, numerator: null, ...days(tally.counts) }]
    case 'distribution':
      return codes.map(({ id }) => ({ ...base, code: id, ...share(tally.counts[id] ?? 0, n) }))
  }
}

const share = (numerator: number, n: number): Pick<Result, 'numerator' | 'value' | 'interval'> => {
  const interval = wilson(numerator, n)
  return {
    numerator,
    value: n === 0 ? null : numerator / n,
    interval: interval ? [interval.low, interval.high] : null,
  }
}

const days = (histogram: Histogram): Pick<Result, 'value' | 'interval'> => {
  const [median, p10, p90, average] = [0.5, 0.1, 0.9]
    .map((p) => quantile(histogram, p))
    .concat(mean(histogram))
  const interval = medianInterval(histogram)
  if (median === undefined || p10 === undefined || p90 === undefined || average === undefined)
    return { value: null, interval: null }
  return {
    value: { median, mean: average, p10, p90 },
    interval: interval ? [interval.low, interval.high] : null,
  }
}
