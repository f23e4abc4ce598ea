import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { withhold } from '@lyhord/core/disclosure/withhold.ts'
import { keyOf, type PlacedCell } from '../../protect/nested/nested_case.ts'
import type { Part } from '../quantity_digest.ts'
import type { MadeTable } from '../release_all.ts'
import type { PlaceOf } from './places.ts'

/** Released tables without some counts, in every indicator that has them; a share is hidden with either of its sides. */
export const withoutCounts = (
  tables: readonly MadeTable[],
  hidden: readonly PlacedCell[],
  placeOf: PlaceOf,
): readonly MadeTable[] => {
  const keys = new Set(hidden.map(keyOf))
  return tables.map((table) => {
    const { grouping, indicator, released } = table
    const kept = withhold(released, (cell) => {
      const isHidden = (part: Part): boolean => {
        const at = placeOf(grouping, indicator, cell, part)
        return at !== undefined && keys.has(keyOf(at))
      }
      if (isHidden(total)) return 'hide'
      return isHidden('numerator') || isHidden('complement') ? 'hide_share' : 'keep'
    })
    return { ...table, released: kept }
  })
}
