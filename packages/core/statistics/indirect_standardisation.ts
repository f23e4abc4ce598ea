import type { Interval } from './interval.ts'
import type { Proportion } from './newcombe.ts'
import { poissonInterval } from './poisson.ts'
import { wilson } from './wilson.ts'

/** Counts of one kind of cases, such as one sex, age group and known-before; `stratum` names the kind. */
export interface Stratum extends Proportion {
  readonly stratum: string
}

/** A unit beside what the standard group's rates would give with the unit's own mix of cases. */
export interface Standardised {
  readonly observed: number
  readonly expected: number
  /** Observed / expected, with its interval. */
  readonly ratio: number
  readonly interval: Interval
  /** Observed over n, shown beside; `fromMix` is expected over n: what the mix alone would give. */
  readonly crude: number
  readonly fromMix: number
  /** The ratio times the standard's crude value; a share may pass 1 where the mix is very unlike the standard's. */
  readonly adjusted: number
  /** Cases left out of all the above, for the standard has none of their kind. */
  readonly leftOut: number
}

/**
 * Share after indirect standardisation (Breslow & Day 1987, § 2.3; R epitools `ageadjust.indirect`), the interval
 * Wilson's for the observed share over the expected one, taken as fixed. `undefined` when nothing is expected.
 */
export const standardisedShare = (
  own: readonly Stratum[],
  standard: readonly Stratum[],
  confidence = 0.95,
): Standardised | undefined =>
  standardised(own, standard, (observed, n) => {
    const { low, high } = wilson(observed, n, confidence) ?? { low: 0, high: 1 }
    return { low: low * n, high: high * n }
  })

/** The same for events among persons or days (n), the interval that of a Poisson count over the expected. */
export const standardisedRate = (
  own: readonly Stratum[],
  standard: readonly Stratum[],
  confidence = 0.95,
): Standardised | undefined =>
  standardised(own, standard, (observed) => poissonInterval(observed, confidence))

const standardised = (
  own: readonly Stratum[],
  standard: readonly Stratum[],
  intervalOf: (observed: number, n: number) => Interval,
): Standardised | undefined => {
  const known = totals(standard)
  const covered = own.filter(({ stratum }) => (known.get(stratum)?.n ?? 0) > 0)
  const { numerator: observed, n } = total(covered)
  const all = total(standard)
  const expected = covered.reduce((sum, each) => sum + each.n * share(known.get(each.stratum)), 0)
  if (expected === 0) return undefined
  const { low, high } = intervalOf(observed, n)
  return {
    observed,
    expected,
    ratio: observed / expected,
    interval: { low: low / expected, high: high / expected },
    crude: observed / n,
    fromMix: expected / n,
    adjusted: (observed / expected) * share(all),
    leftOut: total(own).n - n,
  }
}

const share = (of: Proportion | undefined): number => (of ? of.numerator / of.n : 0)

const total = (parts: readonly Proportion[]): Proportion =>
  parts.reduce((a, b) => ({ numerator: a.numerator + b.numerator, n: a.n + b.n }), { numerator: 0, n: 0 })

const totals = (strata: readonly Stratum[]): ReadonlyMap<string, Proportion> =>
  new Map(
    [...Map.groupBy(strata, ({ stratum }) => stratum)].map(([stratum, parts]) => [stratum, total(parts)]),
  )
