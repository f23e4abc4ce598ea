import type { Dialect } from '@lyhord/intake/reading/csv_text.ts'
import type { Format } from '@lyhord/intake/reading/format.ts'

/** How a CSV file is written, its line ends included, so that it can be written the same way again. */
export interface CsvManner extends Dialect {
  readonly lineEnd: '\r\n' | '\n' | '\r'
}

/** The manner of a file, by its beginning and what was detected in it. */
export const csvMannerOf = (start: string, { delimiter, quote }: Format): CsvManner => {
  const newline = start.includes('\n') ? '\n' : '\r'
  return {
    delimiter: delimiter ?? ',',
    quoteChar: quote ?? '"',
    newline,
    lineEnd: newline === '\n' && start.includes('\r\n') ? '\r\n' : newline,
  }
}

/** A row as a line, quoted where it must be (RFC 4180). */
export const lineOf = (cells: readonly string[], { delimiter, quoteChar }: CsvManner): string =>
  cells
    .map((cell) =>
      cell.includes(delimiter) || cell.includes(quoteChar) || /[\r\n]/.test(cell)
        ? quoteChar + cell.replaceAll(quoteChar, quoteChar + quoteChar) + quoteChar
        : cell,
    )
    .join(delimiter)
