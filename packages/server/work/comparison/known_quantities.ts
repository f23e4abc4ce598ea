import type { Indicator, ReleasedCell, ReleasedTable, Tally } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { GridGrouping, Unit } from './grid.ts'

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
  readonly decided: (indicator: Indicator, grouping: GridGrouping) => readonly Decided[]
  readonly decide: (indicator: Indicator, grouping: GridGrouping, table: ReleasedTable) => void
}

export const knownQuantities = (units: readonly Unit[]): KnownQuantities => {
  const known = new Map<string, ReadonlySet<string>>()
  const keysOf = (indicator: Indicator, grouping: GridGrouping): readonly (readonly [Part, string])[] =>
    parts
      .filter((part) => part === total || indicator.kind !== 'count')
      .map((part) => [part, `${grouping} ${countsOf(units, indicator, part)}`])
  return {
    decided: (indicator, grouping) =>
      keysOf(indicator, grouping).flatMap(([part, key]) => {
        const shown = known.get(key)
        return shown ? [{ part, shown }] : []
      }),
    decide: (indicator, grouping, table) => {
      for (const [part, key] of keysOf(indicator, grouping))
        if (!known.has(key)) known.set(key, shownIn(table, grouping, part))
    },
  }
}

const countIn = (tally: Tally | undefined, part: Part): number => {
  const { n, numerator } = tally ?? { n: 0, numerator: 0 }
  return part === total ? n : part === 'numerator' ? numerator : n - numerator
}

/** Every count above 0 of the finest grid, in one order whatever the order of the rows. */
const countsOf = (units: readonly Unit[], { id }: Indicator, part: Part): string =>
  units
    .flatMap(({ code, cells }) =>
      cells.flatMap(({ kon, aldersgrupp, tallies }) => {
        const count = countIn(tallies[id], part)
        return count === 0 ? [] : [`${code} ${kon} ${aldersgrupp} ${count}`]
      }),
    )
    .sort()
    .join('\n')
