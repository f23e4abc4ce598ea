import { isBlank } from '../reading/table.ts'
import { type BackgroundFault, isFigureYear, type Named, type ReadBackground } from './background_file.ts'
import { gather, type Said } from './gather.ts'
import { genderIn, numberIn, placeIn } from './table_cells.ts'
import { columnsOf, type TableColumns } from './table_columns.ts'

/**
 * A table as Statistics Sweden and PxWeb write it: a place in each row (`1445 Essunga`, `1445`), and the year in a
 * column of its own or in the headings. `file` names a figure that has no heading of its own.
 */
export const readTable = (
  first: readonly string[],
  below: readonly (readonly string[])[],
  file: string,
): ReadBackground => {
  const { header, rows, above } = underHeading(first, below)
  const columns = columnsOf(header, above > 0 ? first[0] || file : file)
  if (columns.place === -1) return { fault: 'no_place' }
  if (columns.values.length === 0) return { fault: 'empty' }
  const yearless = columns.values.find(({ year }) => year === undefined)
  if (columns.year === -1 && yearless) return { fault: 'no_year', column: yearless.label }
  const [said, places] = [[] as Said[], new Map<string, string>()]
  const rowOf: number[] = []
  for (const [i, cells] of rows.entries()) {
    if (isBlank(cells) || isNote(cells)) continue
    const row = readRow(cells, columns, header)
    if ('fault' in row) return { ...row, row: above + i + 1 }
    if (row.place.name !== '') places.set(row.place.code, row.place.name)
    for (const one of row.said) {
      said.push(one)
      rowOf.push(above + i + 1)
    }
  }
  const figures = gather(said)
  if ('differs' in figures) return { fault: 'twice', row: rowOf[figures.differs] ?? 0 }
  if (figures.length === 0) return { fault: 'empty' }
  return { from: 'table', figures, places: [...places].map(([code, name]) => ({ code, name })) }
}

/** How far down the headings of the columns may stand. */
const furthest = 5

/** PxWeb can write what the table is about on lines of their own above the headings of its columns. */
const underHeading = (first: readonly string[], rows: readonly (readonly string[])[]) => {
  const at = isHeading(first) ? -1 : rows.slice(0, furthest).findIndex(isHeading)
  return { header: rows[at] ?? first, rows: rows.slice(at + 1), above: at + 1 }
}

const isHeading = (cells: readonly string[]): boolean => columnsOf(cells, '').place !== -1

/** Notes stand under a table in its first column alone. */
const isNote = (cells: readonly string[]): boolean =>
  cells.slice(1).every((cell) => cell.trim() === '') && !/^\d/.test(cells[0]?.trim() ?? '')

interface Row {
  readonly place: Named
  readonly said: readonly Said[]
}

const readRow = (
  cells: readonly string[],
  columns: TableColumns,
  header: readonly string[],
): Row | BackgroundFault => {
  const cell = (at: number): string => (cells[at] ?? '').trim()
  const place = placeIn(cell(columns.place), cell(columns.name))
  if (!place) return { fault: 'place', column: header[columns.place] ?? '' }
  const gender = columns.gender === -1 ? 'T' : genderIn(cell(columns.gender))
  if (!gender) return { fault: 'gender', column: header[columns.gender] ?? '' }
  const said: Said[] = []
  for (const { at, figure, label, year: inHeading } of columns.values) {
    const year = inHeading ?? Number(cell(columns.year))
    if (!isFigureYear(year)) return { fault: 'year', column: header[columns.year] ?? '' }
    const value = numberIn(cell(at))
    if (value === undefined) return { fault: 'number', column: header[at] ?? '' }
    said.push({ figure, label, year, code: place.code, gender, value })
  }
  return { place, said }
}
