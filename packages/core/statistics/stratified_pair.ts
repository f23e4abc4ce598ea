import type { Proportion } from './newcombe.ts'

/** The same two groups in one stratum, such as the children with one level of need and one age. */
export interface StratifiedPair {
  readonly first: Proportion
  readonly second: Proportion
}

/** The strata where both groups exist: the only ones where like can be held against like. */
export const comparable = (strata: readonly StratifiedPair[]): readonly StratifiedPair[] =>
  strata.filter(({ first, second }) => first.n > 0 && second.n > 0)

/** How many stand in strata where both groups exist. */
export const casesCompared = (strata: readonly StratifiedPair[]): number =>
  comparable(strata).reduce((sum, { first, second }) => sum + first.n + second.n, 0)
