import type { Proportion } from './newcombe.ts'
import { comparable, type StratifiedPair } from './stratified_pair.ts'

/**
 * All that the Mantel–Haenszel estimates ask of strata, and nothing of which stratum held what. Sums of several boards add
 * up to those of all their strata together: each board's children are held against their own, and no stratum is shared.
 */
export interface MantelHaenszelSums {
  /** Counted and all of each group, in the strata where both exist. */
  readonly first: Proportion
  readonly second: Proportion
  /** Mantel and Haenszel's R and S. */
  readonly r: number
  readonly s: number
  /** The three sums of the variance of Robins, Breslow and Greenland. */
  readonly rr: number
  readonly rs: number
  readonly ss: number
  /** The weight of the difference, and what Sato's variance gains per unit of it. */
  readonly weight: number
  readonly slope: number
  /** How far what is expected stands from the least and the most it could be (Mantel and Fleiss). */
  readonly fewer: number
  readonly more: number
}

/** The sums of strata. */
export const mantelHaenszelSums = (strata: readonly StratifiedPair[]): MantelHaenszelSums =>
  addSums(comparable(strata).map(sumsOfOne))

/** Sums added up; of none they are all 0. */
export const addSums = (parts: readonly MantelHaenszelSums[]): MantelHaenszelSums => {
  const sum = (of: (part: MantelHaenszelSums) => number): number =>
    parts.reduce((total, part) => total + of(part), 0)
  return {
    first: { numerator: sum((p) => p.first.numerator), n: sum((p) => p.first.n) },
    second: { numerator: sum((p) => p.second.numerator), n: sum((p) => p.second.n) },
    r: sum((p) => p.r),
    s: sum((p) => p.s),
    rr: sum((p) => p.rr),
    rs: sum((p) => p.rs),
    ss: sum((p) => p.ss),
    weight: sum((p) => p.weight),
    slope: sum((p) => p.slope),
    fewer: sum((p) => p.fewer),
    more: sum((p) => p.more),
  }
}

const sumsOfOne = ({ first, second }: StratifiedPair): MantelHaenszelSums => {
  const { numerator: a, n: m } = first
  const { numerator: c, n: k } = second
  const n = m + k
  const [r, s, alike] = [(a * (k - c)) / n, ((m - a) * c) / n, (a + k - c) / n]
  const expected = (m * (a + c)) / n
  return {
    first,
    second,
    r,
    s,
    rr: alike * r,
    rs: alike * s + (1 - alike) * r,
    ss: (1 - alike) * s,
    weight: (m * k) / n,
    slope: (m * m * c - k * k * a + (m * k * (k - m)) / 2) / n ** 2,
    fewer: expected - Math.max(0, a + c - k),
    more: Math.min(m, a + c) - expected,
  }
}
