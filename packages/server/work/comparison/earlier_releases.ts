import type { DisclosurePolicy, ReleasedCell, ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { AreaLayout, AreaSet } from './area_sets.ts'
import type { GridGrouping } from './grid.ts'
import { placeOf } from './known_quantities.ts'
import { type Part, parts } from './quantity_digest.ts'

/** What a release that has been published says of one half-year: its areas as they were, units and all included. */
export interface EarlierRelease {
  readonly areas: readonly AreaSet[]
  /** Areas of the same members as now, one of which has submitted other counts since then. */
  readonly corrected?: readonly AreaSet[]
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
    for (const { key } of shownThen(areas, tables, layout, indicator, grouping)) known.add(key)
  return (place, part) => known.has(`${place} ${part}`)
}

/**
 * Whether a count differs by few from what was shown of the same members before one of them submitted anew: the difference
 * would tell of the few that came, went or changed. A withdrawn release has been read all the same.
 */
export const fewSince = (
  earlier: readonly EarlierRelease[],
  layout: AreaLayout,
  indicator: string,
  grouping: GridGrouping,
  { max }: Pick<DisclosurePolicy, 'max'>,
): ((place: string, part: string, count: number) => boolean) => {
  const then = new Map<string, number[]>()
  for (const { corrected = [], tables } of earlier)
    for (const { key, count } of shownThen(corrected, tables, layout, indicator, grouping))
      then.set(key, [...(then.get(key) ?? []), count])
  return (place, part, count) =>
    count > 0 &&
    (then.get(`${place} ${part}`) ?? []).some((old) => old !== count && Math.abs(old - count) <= max)
}

interface ShownThen {
  /** Where it stands now, and which part. */
  readonly key: string
  readonly count: number
}

const shownThen = (
  areas: readonly AreaSet[],
  tables: EarlierRelease['tables'],
  layout: AreaLayout,
  indicator: string,
  grouping: GridGrouping,
): readonly ShownThen[] =>
  tables
    .filter(({ table }) => table.indicator === indicator)
    .flatMap(({ grouping: by, table }) =>
      table.cells.flatMap((cell): readonly ShownThen[] => {
        const units = areas.find((a) => a.label === cell.area)?.units
        const area = units && layout.labelOf(units)
        const code = cell.group[by] ?? total
        if (area === undefined || (by !== grouping && code !== total)) return []
        return parts.flatMap((part) => {
          const count = countShown(cell, part)
          return count === null ? [] : [{ key: `${placeOf(area, code)} ${part}`, count }]
        })
      }),
    )

/** A count that a released cell shows: of one that is no share the complement is all. */
const countShown = ({ n, numerator, hidden }: ReleasedCell, part: Part): number | null => {
  if (part === total) return n
  if (hidden !== null || n === null) return null
  return part === 'numerator' ? (numerator ?? 0) : n - (numerator ?? 0)
}
