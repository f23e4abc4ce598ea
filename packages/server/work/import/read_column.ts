import type { SentColumns } from '@lyhord/contract/resources/import_columns.ts'
import type { CellReader, ReadCell } from './read_cell.ts'

/** A column whose cells have been read. */
export interface ReadColumn {
  readonly id: string
  /** The place of its question. */
  readonly place: number
  /** For each row which of the cells, from 1; 0 is the cell that says nothing. */
  readonly at: readonly number[]
  readonly cells: readonly ReadCell[]
}

/** Reads the column that answers a variable, if there is one. */
export const readColumn = (
  { variable: { id }, read, nothing }: CellReader,
  { answers }: Pick<SentColumns, 'answers'>,
  placeOf: (id: string) => number,
): readonly ReadColumn[] => {
  const column = answers[id]
  return column
    ? [{ id, place: placeOf(id), at: column.at, cells: [nothing, ...column.values.map(read)] }]
    : []
}

/** What stands in a row. */
export const readAt = ({ cells, at }: ReadColumn, row: number): ReadCell => {
  const cell = cells[at[row] ?? 0]
  if (!cell) throw new Error('a column says which of its cells stands in a row')
  return cell
}

/** Marks what the answers settle: the bits of row `i` are the `width` numbers from `i * width` on. */
export const mark = ({ cells, at }: ReadColumn, settled: Int32Array, width: number): void => {
  if (cells[0]?.settles === undefined) return
  for (let row = 0, first = 0; row < at.length; row++, first += width) {
    const bits = cells[at[row] ?? 0]?.settles
    if (bits === undefined) continue
    for (let word = 0; word < width; word++)
      settled[first + word] = (settled[first + word] ?? 0) | (bits[word] ?? 0)
  }
}
