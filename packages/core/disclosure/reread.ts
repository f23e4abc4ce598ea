import type { ReleasedTable } from './release.ts'
import type { PooledPair } from './release_sums.ts'
import { letThrough, type Released } from './released.ts'

/**
 * A release as it was stored, for the one query that reads it back from tables that nothing but a release is ever
 * written to.
 */
export const reread = (stored: ReleasedTable): Released<ReleasedTable> => letThrough(stored)

/** The same for pairs of groups that boards have been pooled for; `P` says which pair. */
export const rereadPairs = <P>(
  comparisons: readonly (PooledPair & P)[],
): Released<{ readonly comparisons: readonly (PooledPair & P)[] }> => letThrough({ comparisons })
