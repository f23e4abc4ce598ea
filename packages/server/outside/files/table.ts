import type { FileProblem } from './problem.ts'

/**
 * Rows that follow each other in a file. `first`: the number of the first of them, 1 for the row below the header;
 * blank rows keep their number and have only empty cells. `broken`: reading stopped after these rows.
 */
export interface RowBatch {
  readonly first: number
  readonly rows: readonly (readonly string[])[]
  readonly broken?: FileProblem
}

/**
 * A file of records, open for one reading: the names in its header row, and its rows as text cells. `padded`: the file
 * leaves out empty cells at the end of a row, so that a short row is no fault.
 */
export interface Table {
  readonly header: readonly string[]
  readonly padded: boolean
  rows(): AsyncGenerator<RowBatch, void, undefined>
}

/** Whether a row has nothing in any cell. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** The cells of a header row, without spaces around and without empty cells at the end. */
export const headerOf = (cells: readonly string[]): readonly string[] => {
  const names = cells.map((cell) => cell.trim())
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1)
}
