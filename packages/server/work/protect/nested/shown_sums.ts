import type { SignedSum } from '../../../outside/linear_programming.ts'
import type { Changes } from './changes.ts'
import type { PlacedCell } from './nested_case.ts'

/** Of what a shown cell costs to change; what cannot be changed costs `Infinity`. */
export type CostOf = (cell: PlacedCell) => number

/** The cells that show one sum, how much more it is, and what it costs to change it in all of them. */
export interface ShownSum {
  readonly sum: Required<SignedSum>
  readonly cells: readonly PlacedCell[]
  readonly cost: number
}

/** The same counts of several areas are one sum. */
export const shownSums = (
  { sumOf }: Changes,
  shown: readonly PlacedCell[],
  costOf: CostOf,
): readonly ShownSum[] => {
  const sums = new Map<string, { sum: Required<SignedSum>; cells: PlacedCell[]; cost: number }>()
  for (const cell of shown) {
    const sum = sumOf(cell)
    if (sum.of.length === 0) continue
    const key = sum.of.join()
    const same = sums.get(key) ?? { sum, cells: [], cost: 0 }
    same.cells.push(cell)
    same.cost += costOf(cell)
    sums.set(key, same)
  }
  return [...sums.values()]
}
