import type { ReleasedCell, ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { EarlierRelease } from './earlier_releases.ts'
import { type GridGrouping, gridGroupings, tallyIn, type Unit } from './grid.ts'
import { releasedIndicatorById } from './released_indicators.ts'

/** What a release, or a report of the board's own, has told anybody of the board itself: a table with its cells alone. */
export interface PublishedHere {
  readonly release: string
  readonly period: string
  readonly grouping: string
  readonly table: ReleasedTable
}

/** Where in published tables the board's cells are hidden, by the code of the group. */
export const hiddenIn = (
  published: readonly PublishedHere[],
  of: { readonly indicator: string; readonly period: string; readonly grouping: string },
): ((code: string) => boolean) => {
  const hidden = new Set(
    published
      .filter((p) => p.period === of.period && p.table.indicator === of.indicator)
      .flatMap(({ grouping, table }) =>
        table.cells.flatMap((cell) => {
          const code = cell.group[grouping] ?? total
          return cell.hidden !== null && (grouping === of.grouping || code === total) ? [code] : []
        }),
      ),
  )
  return (code) => hidden.has(code)
}

/** What is published of a half-year as the suppressor knows it; where the board has changed since, by few or by more. */
export const earlierOf = (
  published: readonly PublishedHere[],
  period: string,
  unit: Unit,
): readonly EarlierRelease[] =>
  [
    ...Map.groupBy(
      published.filter((p) => p.period === period),
      (p) => p.release,
    ).values(),
  ].map((own) => {
    const tables = own.flatMap(({ grouping, table }) => {
      const by = gridGroupings.find((g) => g === grouping)
      return by ? [{ grouping: by, table }] : []
    })
    const areas = [...new Set(tables.flatMap(({ table }) => table.cells.map((c) => c.area)))].map(
      (label) => ({ label, units: [unit.code] }),
    )
    const isSame = tables.every(({ grouping, table }) =>
      table.cells.every((cell) => tellsNow(cell, table, grouping, unit)),
    )
    return isSame ? { areas, tables } : { areas: [], corrected: areas, tables }
  })

/** Whether a count that was shown is what it is now. */
const tellsNow = (
  { n, numerator, hidden, group }: ReleasedCell,
  { indicator }: ReleasedTable,
  grouping: GridGrouping,
  unit: Unit,
): boolean => {
  const one = releasedIndicatorById(indicator)
  if (!one || hidden !== null) return true
  const code = group[grouping] ?? total
  const now = code === total ? tallyIn(unit, one) : tallyIn(unit, one, grouping, code)
  return n === now.n && (numerator === null || numerator === now.numerator)
}
