import type { LeastCost } from '../../../outside/linear_programming.ts'
import type { Changes } from './changes.ts'
import type { Change, PlacedCell } from './nested_case.ts'
import { pricedIn } from './priced.ts'
import type { ShownSum } from './shown_sums.ts'

/** A table that people could be in, which shows others counts than the true one does in some cells. */
export interface NearTable {
  readonly cost: number
  /** The shown cells that are others. */
  readonly changed: readonly PlacedCell[]
  readonly changes: readonly Change[]
}

/** Finds the table of least cost in which a cell is `change` more. */
export interface NearTables {
  readonly where: (change: number) => NearTable | undefined
  readonly close: () => void
}

export const nearTables = (
  changes: Changes,
  shown: readonly ShownSum[],
  cell: PlacedCell,
  leastCost: LeastCost,
): NearTables => {
  const { known, costs, priced } = pricedIn(changes, shown)
  const { where, close } = leastCost(known, costs, changes.sumOf(cell))
  return {
    where: (change) => {
      const at = where(change)
      if (!at) return undefined
      const changed = priced.filter(({ pair }) => pair.some((v) => (at[v] ?? 0) > nearNothing))
      return {
        cost: changed.reduce((sum, { cost }) => sum + cost, 0),
        changed: changed.flatMap(({ cells }) => cells),
        changes: changes.changesAt(at),
      }
    },
    close,
  }
}

const nearNothing = 1e-6
