import type { Format } from './format.ts'
import type { LaidFile } from './layout.ts'
import type { FileProblem } from './problem.ts'

/**
 * Rows that follow each other in a file. `first`: the number of the first of them, 1 for the row below the header;
 * blank rows keep their number and have only empty cells. `broken`: reading stopped after these rows. `bytes`: how
 * much of the file is read with them, of `Table.size`.
 */
export interface RowBatch {
  readonly first: number
  readonly rows: readonly (readonly string[])[]
  readonly bytes: number
  readonly broken?: FileProblem
}

/**
 * A file of records, open for reading: the names in its header row, and its rows as text cells, in constant memory.
 * `padded`: the file leaves out empty cells at the end of a row, so that a short row is no fault. `rows` can be called
 * again; when `signal` is aborted the last batch is `broken` off, so that half a file is never taken for a whole one.
 */
export interface Table {
  readonly header: readonly string[]
  readonly padded: boolean
  readonly format: Format
  readonly size: number
  rows(signal?: AbortSignal, from?: RowPlace): AsyncGenerator<RowBatch, void, undefined>
  /** The file whose rows can be read as they lie, where that can be told; for those who need few cells as texts. */
  readonly laid?: LaidFile
}

/** Where in a text file a row begins: the bytes before it, and its number. */
export interface RowPlace {
  readonly at: number
  readonly next: number
}

/** Whether a row has nothing in any cell. */
export const isBlank = (cells: readonly string[]): boolean => {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false
  return true
}

/** Empty cells at the end are no harm; nor are missing ones in a file that leaves them out. */
export const isRagged = (cells: readonly string[], columns: number, padded: boolean): boolean =>
  (!padded && cells.length < columns) ||
  (cells.length > columns && cells.slice(columns).some((cell) => cell.trim() !== ''))
