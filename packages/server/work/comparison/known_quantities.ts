import { emptyTally, type ReleasedCell, type ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { GridGrouping, Unit } from './grid.ts'
import type { OneReleased } from './released_indicators.ts'

/** The counts that a released cell tells. */
export const parts = [total, 'numerator', 'complement'] as const
export type Part = (typeof parts)[number]

/** Where a count stands: area and group code. */
export const placeOf = (area: string, code: string): string => `${area} ${code}`

/** The places where a released table shows a count. */
export const shownIn = (table: ReleasedTable, grouping: GridGrouping, part: Part): ReadonlySet<string> =>
  new Set(
    table.cells
      .filter((cell) => shows(cell, part))
      .map((cell) => placeOf(cell.area, cell.group[grouping] ?? total)),
  )

const shows = ({ n, hidden }: ReleasedCell, part: Part): boolean =>
  part === total ? n !== null : hidden === null

/** What has been decided about a quantity by the first indicator that has it. */
interface Decided {
  readonly part: Part
  readonly shown: ReadonlySet<string>
}

/**
 * Several indicators tell the same quantity: the same denominator, or the numerator of one is the denominator of another.
 * It is known by its counts, cell by cell, and is shown in the same places everywhere.
 */
export interface KnownQuantities {
  readonly decided: (one: OneReleased, grouping: GridGrouping) => readonly Decided[]
  readonly decide: (one: OneReleased, grouping: GridGrouping, table: ReleasedTable) => void
}

export const knownQuantities = (units: readonly Unit[]): KnownQuantities => {
  const known = new Map<string, ReadonlySet<string>>()
  const keysOf = (one: OneReleased, grouping: GridGrouping): readonly (readonly [Part, string])[] =>
    parts
      .filter((part) => part === total || (one.kind !== 'count' && one.kind !== 'days'))
      .map((part) => [part, `${grouping} ${countsOf(units, one, part)}`])
  return {
    decided: (one, grouping) =>
      keysOf(one, grouping).flatMap(([part, key]) => {
        const shown = known.get(key)
        return shown ? [{ part, shown }] : []
      }),
    decide: (one, grouping, table) => {
      for (const [part, key] of keysOf(one, grouping))
        if (!known.has(key)) known.set(key, shownIn(table, grouping, part))
    },
  }
}

const countIn = (cell: Unit['cells'][number], { of, code }: OneReleased, part: Part): number => {
  const { n, numerator: own, counts } = cell.tallies[of.id] ?? emptyTally()
  const numerator = code === null ? own : (counts[code] ?? 0)
  return part === total ? n : part === 'numerator' ? numerator : n - numerator
}

/** Every count above 0 by sex and age group, in one order whatever the order of the rows. */
const countsOf = (units: readonly Unit[], one: OneReleased, part: Part): string =>
  units
    .flatMap(({ code, cells }) => {
      const counts = new Map<string, number>()
      for (const cell of cells) {
        const place = `${code} ${cell.kon} ${cell.aldersgrupp}`
        counts.set(place, (counts.get(place) ?? 0) + countIn(cell, one, part))
      }
      return [...counts].flatMap(([place, count]) => (count === 0 ? [] : [`${place} ${count}`]))
    })
    .sort()
    .join('\n')
