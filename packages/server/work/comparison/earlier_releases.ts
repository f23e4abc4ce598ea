import type { ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { AreaLayout, AreaSet } from './area_sets.ts'
import type { GridGrouping } from './grid.ts'
import { placeOf } from './known_quantities.ts'
import { parts } from './quantity_digest.ts'

/** What a release that has been published says of one half-year: its areas as they were, units and all included. */
export interface EarlierRelease {
  readonly areas: readonly AreaSet[]
  readonly tables: readonly { readonly grouping: GridGrouping; readonly table: ReleasedTable }[]
}

/** Whether a count is public already, by where it stands now: an area is known by its units, whatever it was called. */
export const publicSince = (
  earlier: readonly EarlierRelease[],
  layout: AreaLayout,
  indicator: string,
  grouping: GridGrouping,
): ((place: string, part: string) => boolean) => {
  const known = new Set<string>()
  for (const { areas, tables } of earlier)
    for (const { grouping: by, table } of tables) {
      if (table.indicator !== indicator) continue
      for (const cell of table.cells) {
        const units = areas.find((a) => a.label === cell.area)?.units
        const area = units && layout.labelOf(units)
        const code = cell.group[by] ?? total
        if (area === undefined || (by !== grouping && code !== total)) continue
        for (const part of parts)
          if (part === total ? cell.n !== null : cell.hidden === null)
            known.add(`${placeOf(area, code)} ${part}`)
      }
    }
  return (place, part) => known.has(`${place} ${part}`)
}
