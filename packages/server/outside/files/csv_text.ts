import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import iconv from 'iconv-lite'
import Papa from 'papaparse'
import type { Encoding } from './encoding.ts'

export type Delimiter = ',' | ';' | '\t'

/** How a CSV file separates cells and rows. A carriage return before a line feed counts as space around a cell. */
export interface Dialect {
  readonly delimiter: Delimiter
  readonly newline: '\n' | '\r'
}

/** What was read of a text: its whole rows, where the rest begins, and the first row with a broken quotation. */
export interface ParsedText {
  readonly rows: readonly string[][]
  readonly end: number
  readonly brokenAt: number | undefined
}

/** Splits text into rows of cells. Unless `whole`, a last row that may go on is left for later. */
export const parseText = (text: string, dialect: Dialect, whole: boolean): ParsedText => {
  const parsed: Papa.ParseResult<string[]> = new Papa.Parser(dialect).parse(text, 0, !whole)
  const broken = parsed.errors.find((e) => e.row !== undefined && e.row < parsed.data.length)
  return { rows: parsed.data, end: parsed.meta.cursor, brokenAt: broken?.row }
}

/** The text of a file, decoded piece by piece, without its byte order mark. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string, void, undefined> {
  const source = createReadStream(path, { highWaterMark: 1 << 16 })
  for await (const text of pipeline(source, iconv.decodeStream(encoding), () => {})) yield String(text)
}
