import { plainCell } from '@lyhord/intake/reading/formula_guard.ts'
import { areaColumns, type ColumnId, columnIds, isColumn } from './columns.ts'

/** A row of a file of areas, by column; cells that are left out are empty. `row`: 1 for the first below the header. */
export interface FileRow {
  readonly row: number
  readonly cells: Readonly<Record<ColumnId, string>>
}

/** Where each column stands; -1 when the file leaves it out. */
export const placesIn = (header: readonly string[]): Readonly<Record<ColumnId, number>> =>
  cellsBy((id) => header.findIndex((heading) => isColumn(id, heading)))

const cellsBy = <T>(of: (id: ColumnId) => T): Readonly<Record<ColumnId, T>> => ({
  area: of('area'),
  kind: of('kind'),
  name: of('name'),
  source: of('source'),
  year: of('year'),
  code: of('code'),
  member: of('member'),
  from: of('from'),
  to: of('to'),
  invented: of('invented'),
})

/** The rows that say something. What an area's first row says holds for its other rows where they say nothing. */
export const fileRows = (
  places: Readonly<Record<ColumnId, number>>,
  rows: readonly (readonly string[])[],
): readonly FileRow[] => {
  const first = new Map<string, FileRow>()
  return rows.flatMap((texts, i) => {
    const own = cellsBy((id) => plainCell((texts[places[id]] ?? '').trim()))
    if (columnIds.every((id) => own[id] === '')) return []
    const before = first.get(own.area)
    const cells = cellsBy((id) =>
      before && areaColumns.includes(id)
        ? own[id] || before.cells[id]
        : id === 'code'
          ? fullCode(own.code)
          : own[id],
    )
    const row = { row: i + 1, cells }
    if (!before) first.set(own.area, row)
    return [row]
  })
}

/** Spreadsheets take the zero before a number away: `114` is 0114. */
const fullCode = (code: string): string => code.replace(/^(\d{3})(-\d{2})?$/, '0$1$2')
