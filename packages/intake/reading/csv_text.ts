import Papa from 'papaparse'
import type { Delimiter, Quote } from './format.ts'

/** How a CSV file separates cells and rows. */
export interface Dialect {
  readonly delimiter: Delimiter
  readonly quoteChar: Quote
  readonly newline: '\n' | '\r'
}

/** What was read of a text: its whole rows, where the rest begins, and the first row with a broken quotation. */
export interface ParsedText {
  readonly rows: readonly string[][]
  readonly end: number
  readonly brokenAt: number | undefined
}

/** Splits text into rows of cells, at most `most` of them. Unless `whole`, a last row that may go on is left for later. */
export const parseText = (text: string, dialect: Dialect, whole: boolean, most = 0): ParsedText => {
  const parsed: Papa.ParseResult<string[]> = new Papa.Parser({ ...dialect, preview: most }).parse(
    text,
    0,
    !whole,
  )
  const broken = parsed.errors.find((e) => e.row !== undefined && e.row < parsed.data.length)
  if (dialect.newline === '\n') for (const row of parsed.data) dropReturn(row)
  return { rows: parsed.data, end: parsed.meta.cursor, brokenAt: broken?.row }
}

/** Lines may end in a carriage return and a line feed. */
const dropReturn = (row: string[]): void => {
  const last = row.length - 1
  const cell = row[last]
  if (cell?.charCodeAt(cell.length - 1) === 13) row[last] = cell.slice(0, -1)
}
