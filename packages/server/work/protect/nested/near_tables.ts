import type { Known } from '../../../outside/linear_programming.ts'
import type { Changes } from './changes.ts'
import type { PlacedCell } from './nested_case.ts'
import { pricedIn } from './priced.ts'
import { type CostOf, shownSums } from './shown_sums.ts'

/** A table that people could be in, which shows others counts than the true one does in some cells. */
export interface NearTable {
  readonly cost: number
  readonly changed: readonly PlacedCell[]
  /** How much more a cell is there. */
  readonly changeOf: (cell: PlacedCell) => number
}

/** Finds the numbers of least cost; `undefined` when there are none. */
type Solve = (known: Known, costs: Float64Array) => Float64Array | undefined

/** Finds the table of least cost in which a cell is `change` more. */
export const nearTables = (
  changes: Changes,
  shown: readonly PlacedCell[],
  costOf: CostOf,
): ((cell: PlacedCell, change: number, solve: Solve) => NearTable | undefined) => {
  const { known, costs, priced } = pricedIn(changes, shownSums(changes, shown, costOf))
  return (cell, change, solve) => {
    const { of, signs } = changes.sumOf(cell)
    const asked = { of, signs: signs.map((sign) => sign * Math.sign(change)), value: Math.abs(change) }
    const at = solve({ ...known, sums: [...known.sums, { ...asked, atLeast: true }] }, costs)
    if (!at) return undefined
    const changed = priced.filter(({ pair }) => pair.some((v) => (at[v] ?? 0) > nearNothing))
    return {
      cost: changed.reduce((sum, { cost }) => sum + cost, 0),
      changed: changed.flatMap(({ cells }) => cells),
      changeOf: (other) => changeIn(changes, other, at),
    }
  }
}

const nearNothing = 1e-6

const changeIn = ({ sumOf }: Changes, cell: PlacedCell, at: Float64Array): number => {
  const { of, signs } = sumOf(cell)
  return of.reduce((sum, v, i) => sum + (signs[i] ?? 0) * (at[v] ?? 0), 0)
}
