import type { Tally } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { NestedCase } from '../../protect/nested/nested_case.ts'
import { tallyIn, type Unit } from '../grid.ts'
import type { Part } from '../quantity_digest.ts'
import type { GridGroups } from './grid_groups.ts'
import type { Quantities } from './quantities.ts'

/** By quantity, the true counts: board by board, and in a board group by group, everybody first. */
export const countsByQuantity = (
  units: readonly Unit[],
  { all, divided }: Quantities,
  groups: GridGroups,
): NestedCase['counts'] => {
  const size = groups.all.length + 1
  return all.map(({ one, part }, quantity) => {
    const counts = new Float64Array(units.length * size)
    for (const [board, unit] of units.entries()) {
      counts[board * size] = countOf(part, tallyIn(unit, one))
      if (!divided[quantity]) continue
      for (const [i, [grouping, code]] of groups.all.entries())
        counts[board * size + i + 1] = countOf(part, tallyIn(unit, one, grouping, code))
    }
    return counts
  })
}

const countOf = (part: Part, { n, numerator }: Tally): number =>
  part === total ? n : part === 'numerator' ? numerator : n - numerator
