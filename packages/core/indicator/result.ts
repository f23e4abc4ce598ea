import type { Code } from '../codebook/value_set.ts'
import { type Histogram, mean } from '../statistics/histogram.ts'
import { medianInterval } from '../statistics/median_interval.ts'
import { quantile } from '../statistics/quantile.ts'
import { wilson } from '../statistics/wilson.ts'
import { perPersons } from './per_persons.ts'
import type { Inhabitants } from './population.ts'
import type { Tally } from './tally.ts'
import type { ToldIndicator } from './told_indicator.ts'

/** Days at a glance: type 7 quantiles and the mean. */
export interface DaysValue {
  readonly median: number
  readonly mean: number
  readonly p10: number
  readonly p90: number
}

/**
 * A figure with what makes it honest. `n`: the denominator (for rates inhabitants, for ratios those that count);
 * `value`: a share 0–1, a count, days, a ratio or a rate; `null` when n is 0 or not known. `interval`: 95 % (Wilson;
 * order statistics for the median; Poisson for rates), `null` when there is none. `code`: for distributions.
 * `among`: of rates, the inhabitants, or those of them that are not known; absent where a rate has no meaning.
 */
export interface Result {
  readonly indicator: string
  readonly code?: string
  readonly n: number
  readonly missing: number
  readonly numerator: number | null
  readonly value: number | DaysValue | null
  readonly interval: readonly [low: number, high: number] | null
  readonly among?: Inhabitants
}

/**
 * The results of one tally: one, or one per code for distributions (codes in value-set order, zeros included).
 * `among`: for rates; without inhabitants a rate has no value.
 */
export const resultsOf = (
  indicator: ToldIndicator,
  tally: Tally,
  codes: readonly Code[] = [],
  among?: Inhabitants,
): readonly Result[] => {
  const { n, missing } = tally
  const base = { indicator: indicator.id, n, missing }
  switch (indicator.kind) {
    case 'count':
      return [{ ...base, numerator: n, value: n, interval: null }]
    case 'share':
      return [{ ...base, ...share(tally.numerator, n) }]
    case 'ratio':
      return [{ ...base, n: tally.numerator, numerator: n, ...ratio(n, tally.numerator) }]
    case 'rate':
      return [{ ...base, ...rate(n, among, indicator.per) }]
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

const rate = (
  events: number,
  among: Inhabitants | undefined,
  per: number,
): Omit<Result, 'indicator' | 'missing'> => {
  const n = among?.n ?? 0
  return { n, numerator: events, ...perPersons(events, n, per), ...(among && { among }) }
}

/** No interval: records of one child are not independent of each other. */
const ratio = (n: number, of: number): Pick<Result, 'value' | 'interval'> => ({
  value: of === 0 ? null : n / of,
  interval: null,
})

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
