import type { FormEntry } from '@lyhord/catalogue'
import type { Released, ReleasedCell, ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { CountSum } from '@lyhord/core/disclosure/count_ranges.ts'
import { type DaysBeside, withoutTelling } from '@lyhord/core/disclosure/days_beside_shares.ts'
import { withMedianOf } from '@lyhord/core/disclosure/medians.ts'
import type { AreaLayout } from './area_sets.ts'
import { daysSharesOf, type SharedDays } from './days_shares.ts'
import { codesOfGrid, type GridGrouping, gridGroupings } from './grid.ts'

interface Table {
  readonly indicator: string
  readonly grouping: GridGrouping
  readonly released: Released<ReleasedTable>
}

interface Given {
  readonly entry: FormEntry
  readonly layout: AreaLayout
  /** The codes of those who have reported. */
  readonly units: readonly string[]
  readonly width: number
}

/** The tables of a half-year without the medians and limits that would tell a hidden share of the same days. */
export const guardDays = <T extends Table>(tables: readonly T[], given: Given): readonly T[] =>
  daysSharesOf(given.entry).reduce((all, shared) => guardedBy(shared, all, given), tables)

const guardedBy = <T extends Table>(shared: SharedDays, tables: readonly T[], given: Given): readonly T[] => {
  const [days, shares] = [shared.days, shared.share].map((id) => tables.filter((t) => t.indicator === id))
  const medians = cellsOf(days ?? [])
  const beside = new Map(
    [...cellsOf(shares ?? [])].map(([key, { n, numerator, hidden }]): [string, DaysBeside] => {
      const own = medians.get(key)
      return [key, { numerator: hidden === null ? numerator : null, n: own?.n ?? n, median: own?.median }]
    }),
  )
  const kept = withoutTelling(beside, sumsOf(given), shared, given.width)
  return tables.map((table) =>
    table.indicator === shared.days
      ? { ...table, released: withMedianOf(table.released, (cell) => medianIn(kept, cell, table.grouping)) }
      : table,
  )
}

const medianIn = (
  kept: ReadonlyMap<string, DaysBeside>,
  cell: ReleasedCell,
  grouping: GridGrouping,
): ReleasedCell['median'] => {
  const own = kept.get(keyOf(cell.area, grouping, cell.group[grouping] ?? total))
  return own ? own.median : cell.median
}

/** A total is the same by sex and by age. */
const keyOf = (area: string, grouping: GridGrouping, code: string): string =>
  code === total ? area : `${area} ${grouping} ${code}`

const cellsOf = (tables: readonly Table[]): ReadonlyMap<string, ReleasedCell> =>
  new Map(
    tables.flatMap(({ grouping, released }) =>
      released.content.cells.map(
        (cell) => [keyOf(cell.area, grouping, cell.group[grouping] ?? total), cell] as const,
      ),
    ),
  )

/** Groups come to everybody in a place, and places to an area in a group. */
const sumsOf = ({ entry, layout, units }: Given): readonly CountSum[] => {
  const columns = [
    ...Map.groupBy(
      units.flatMap((unit) =>
        [...new Set(Object.values(layout.memberOf(unit)))].map((area) => ({ area, unit })),
      ),
      ({ area }) => area,
    ),
  ].map(([whole, own]) => ({ whole, parts: own.map(({ unit }) => unit) }))
  const areas = [{ whole: total, parts: units }, ...columns]
  const places = [...units, ...areas.map(({ whole }) => whole)]
  return gridGroupings.flatMap((grouping) => {
    const codes = codesOfGrid(entry, grouping)
    return [
      ...places.map((place) => ({ whole: place, parts: codes.map((code) => keyOf(place, grouping, code)) })),
      ...[total, ...codes].flatMap((code) =>
        areas.map(({ whole, parts }) => ({
          whole: keyOf(whole, grouping, code),
          parts: parts.map((unit) => keyOf(unit, grouping, code)),
        })),
      ),
    ]
  })
}
