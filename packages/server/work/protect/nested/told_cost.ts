import { keyOf, type NestedCase } from './nested_case.ts'
import type { CostOf } from './shown_sums.ts'

/** As much as there are boards in it, in every indicator that tells it: what is of many is read by most, and is the last to be hidden. */
export const costIn = ({ areas, before, tellers }: NestedCase): CostOf => {
  const known = new Set(before.map(keyOf))
  return (cell) =>
    known.has(keyOf(cell))
      ? Number.POSITIVE_INFINITY
      : (areas[cell.area]?.length ?? 0) * (tellers[cell.quantity] ?? 1)
}
