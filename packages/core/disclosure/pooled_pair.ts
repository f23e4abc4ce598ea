/** A group among those held against each other: to the nearest ten, and the share to the whole percent. */
export interface PooledGroup {
  readonly about: number
  readonly value: number
}

interface Estimate {
  readonly low: number
  readonly high: number
}

/** Two groups held against each other within every board, all boards together. Rounded: nothing can be added up from it. */
export interface PooledPair {
  /** `hidden`: too few of some kind, or what some board has could be told by another. */
  readonly verdict: 'first_more' | 'second_more' | 'cannot_tell' | 'too_few' | 'hidden'
  /** Boards where both groups exist with like needs; null where hidden. */
  readonly boards: number | null
  readonly first: PooledGroup | null
  readonly second: PooledGroup | null
  /** First minus second, to the tenth of a percentage point. */
  readonly adjusted: (Estimate & { readonly difference: number }) | null
  /** To two decimals. */
  readonly oddsRatio: (Estimate & { readonly ratio: number }) | null
}

/** A pair of which nothing is shown but the verdict. */
export const untold = (verdict: PooledPair['verdict']): PooledPair => ({
  boards: null,
  first: null,
  second: null,
  adjusted: null,
  oddsRatio: null,
  verdict,
})
