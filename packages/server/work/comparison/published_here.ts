import type { ReleasedCell, ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { AreaSet } from './area_sets.ts'
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

/** What is published of a half-year as the suppressor knows it. */
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
    const labels = new Set(tables.flatMap(({ table }) => table.cells.map((c) => c.area)))
    return asEarlier(
      [...labels].map((label) => ({ label, units: [unit.code] })),
      tables,
      [unit],
    )
  })

/** Tables of before, by areas of which all that they show is what it is now, and those that have changed, by few or by more. */
export const asEarlier = (
  areas: readonly AreaSet[],
  tables: EarlierRelease['tables'],
  units: readonly Unit[],
): EarlierRelease => {
  const byArea = Map.groupBy(
    tables.flatMap(({ grouping, table }) => table.cells.map((cell) => ({ cell, table, grouping }))),
    ({ cell }) => cell.area,
  )
  const isSame = ({ label, units: codes }: AreaSet): boolean => {
    const cells = units.flatMap((u) => (codes.includes(u.code) ? u.cells : []))
    return (byArea.get(label) ?? []).every((shown) => tellsNow(shown, { code: label, cells }))
  }
  const { same = [], corrected = [] } = Object.groupBy(areas, (area) => (isSame(area) ? 'same' : 'corrected'))
  return { areas: same, corrected, tables }
}

/** A cell and where it was shown. */
interface ShownCell {
  readonly cell: ReleasedCell
  readonly table: ReleasedTable
  readonly grouping: GridGrouping
}

/** Whether a count that was shown is what it is now. */
const tellsNow = (
  { cell: { n, numerator, group }, table: { indicator }, grouping }: ShownCell,
  area: Unit,
): boolean => {
  const one = releasedIndicatorById(indicator)
  if (!one) return true
  const code = group[grouping] ?? total
  const now = code === total ? tallyIn(area, one) : tallyIn(area, one, grouping, code)
  return (n === null || n === now.n) && (numerator === null || numerator === now.numerator)
}
