import type { ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { NestedCase, PlacedCell } from '../../protect/nested/nested_case.ts'
import type { AreaSet } from '../area_sets.ts'
import type { GridGrouping } from '../grid.ts'
import { shows } from '../known_quantities.ts'
import { parts } from '../quantity_digest.ts'
import type { GridGroups } from './grid_groups.ts'
import type { Quantities } from './quantities.ts'

/** Tables by one grouping, and what their areas are called. */
export interface ToldTables {
  readonly areas: readonly AreaSet[]
  readonly tables: readonly { readonly grouping: GridGrouping; readonly table: ReleasedTable }[]
}

/**
 * The cells of a release, each once, and whether any indicator shows it; an area is known by its boards. Of releases
 * before (`earlier`) only what they showed.
 */
export const toldCells = (
  units: readonly string[],
  now: ToldTables,
  earlier: readonly ToldTables[],
  quantities: Quantities,
  groups: GridGroups,
): Pick<NestedCase, 'areas' | 'shown' | 'hidden'> => {
  const numbers = new Map(units.map((code, i) => [code, i]))
  const areas = new Map<string, { readonly number: number; readonly boards: readonly number[] }>()
  const areaOf = (codes: readonly string[]): number => {
    const boards = codes.flatMap((code) => numbers.get(code) ?? []).sort((a, b) => a - b)
    const known = areas.get(boards.join()) ?? { number: areas.size, boards }
    areas.set(boards.join(), known)
    return known.number
  }
  const [shown, all] = [new Map<string, PlacedCell>(), new Map<string, PlacedCell>()]
  const tell = (told: ToldTables, into: Map<string, PlacedCell>): void => {
    const labels = new Map(told.areas.toReversed().map(({ label, units }) => [label, areaOf(units)]))
    for (const { grouping, table } of told.tables)
      for (const cell of table.cells) {
        const area = labels.get(cell.area)
        const group = groups.numberOf(grouping, cell.group[grouping] ?? total)
        if (area === undefined || group === undefined) continue
        for (const part of parts) {
          const quantity = quantities.numberOf(table.indicator, part)
          if (quantity === undefined) continue
          const key = `${quantity} ${area} ${group}`
          if (shows(cell, part)) shown.set(key, { quantity, area, group })
          into.set(key, { quantity, area, group })
        }
      }
  }
  tell(now, all)
  for (const told of earlier) tell(told, new Map())
  return {
    areas: [...areas.values()].map(({ boards }) => boards),
    shown: [...shown.values()],
    hidden: [...all].flatMap(([key, cell]) => (shown.has(key) ? [] : [cell])),
  }
}
