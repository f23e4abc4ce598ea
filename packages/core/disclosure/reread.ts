import type { PooledPair } from './pooled_pair.ts'
import { letThrough, type Released } from './released.ts'
import type { ReleasedCell, ReleasedTable } from './released_table.ts'

/** Releases of before said why a cell is hidden, which told some of them (ADR 13). */
type Stored = Omit<ReleasedTable, 'cells'> & {
  readonly cells: readonly (Omit<ReleasedCell, 'hidden'> & {
    readonly hidden: ReleasedCell['hidden'] | 'unsafe' | 'guard'
  })[]
}

/**
 * A release as it was stored, for the one query that reads it back from tables that nothing but a release is ever
 * written to.
 */
export const reread = ({ cells, ...rest }: Stored): Released<ReleasedTable> =>
  letThrough({
    ...rest,
    cells: cells.map((cell) => ({ ...cell, hidden: cell.hidden === null ? null : 'protected' })),
  })

/** The same for pairs of groups that boards have been pooled for; `P` says which pair. */
export const rereadPairs = <P>(
  comparisons: readonly (PooledPair & P)[],
): Released<{ readonly comparisons: readonly (PooledPair & P)[] }> => letThrough({ comparisons })
