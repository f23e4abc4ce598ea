import type { SignedSum } from '../../../outside/known_sums.ts'
import type { Changes } from './changes.ts'
import { keyOf, type PlacedCell } from './nested_case.ts'

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
  { sumOf, insides }: Changes,
  shown: readonly PlacedCell[],
  costOf: CostOf,
): readonly ShownSum[] => {
  const sums = new Map<number, { sum: Required<SignedSum>; cells: PlacedCell[]; cost: number }>()
  for (const cell of shown) {
    const key = keyOf({ ...cell, area: insides[cell.area]?.number ?? -1 })
    const same = sums.get(key) ?? { sum: sumOf(cell), cells: [], cost: 0 }
    if (same.sum.of.length === 0) continue
    same.cells.push(cell)
    same.cost += costOf(cell)
    sums.set(key, same)
  }
  return [...sums.values()]
}
