import type { FormEntry } from '@lyhord/catalogue'
import type { ReleasedCell, ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { countedAlike } from './counted_alike.ts'
import type { GridGrouping } from './grid.ts'
import { type DigestOf, type Over, type Part, parts } from './quantity_digest.ts'
import type { OneReleased } from './released_indicators.ts'

/** Where a count stands: area and group code. */
export const placeOf = (area: string, code: string): string => `${area} ${code}`

/** The places where a released table shows a count. */
export const shownIn = (table: ReleasedTable, grouping: GridGrouping, part: Part): ReadonlySet<string> =>
  new Set(
    table.cells
      .filter((cell) => shows(cell, part))
      .map((cell) => placeOf(cell.area, cell.group[grouping] ?? total)),
  )

/** Whether a released cell shows a count. */
export const shows = ({ n, hidden }: ReleasedCell, part: Part): boolean =>
  part === total ? n !== null : hidden === null

/** What has been decided about a quantity by the first indicator that has it. */
export interface Decided {
  readonly part: Part
  readonly shown: ReadonlySet<string>
}

/** Whether a count has been decided to be shown. */
export const isDecided = (decided: readonly Decided[], place: string, part: Part): boolean =>
  decided.some((d) => d.part === part && d.shown.has(place))

/**
 * Several indicators tell the same quantity: the same denominator, or the numerator of one is the denominator of another.
 * It is known by its counts, cell by cell, and is shown in the same places everywhere. Of everybody alone counts may be
 * alike by chance, where members are few: there it is known by what it counts as well.
 */
export interface KnownQuantities {
  readonly decided: (one: OneReleased, grouping: GridGrouping) => readonly Decided[]
  readonly decide: (one: OneReleased, grouping: GridGrouping, table: ReleasedTable) => void
}

export const knownQuantities = (entry: FormEntry, digestOf: DigestOf): KnownQuantities => {
  const known = new Map<string, ReadonlySet<string>>()
  const markOf = countedAlike(entry)
  const keyOf = (one: OneReleased, grouping: GridGrouping, part: Part, over: Over): string => {
    const digest = digestOf(one, part, over)
    if (over === 'groups') return `${grouping} ${digest}`
    return part === total ? `${over} ${digest}` : `${over} ${markOf(one, part)} ${digest}`
  }
  return {
    decided: (one, grouping) =>
      partsOf(one).flatMap((part) => {
        const shown = known.get(keyOf(one, grouping, part, one.code === null ? 'groups' : 'everybody'))
        return shown ? [{ part, shown }] : []
      }),
    decide: (one, grouping, table) => {
      for (const part of partsOf(one))
        for (const over of one.code === null
          ? (['groups', 'everybody'] as const)
          : (['everybody'] as const)) {
          const key = keyOf(one, grouping, part, over)
          if (!known.has(key)) known.set(key, shownIn(table, grouping, part))
        }
    },
  }
}

const partsOf = ({ kind }: OneReleased): readonly Part[] =>
  parts.filter((part) => part === total || (kind !== 'count' && kind !== 'days'))
