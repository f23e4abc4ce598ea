import { type Delimiter, type Dialect, parseText } from './csv_text.ts'
import { brokenQuote, type Refused, refusals } from './problem.ts'
import { headerOf, isBlank } from './table.ts'

/** The header of a CSV file, how the file is written, and how many rows stand before the first data row. */
export interface CsvHeader {
  readonly names: readonly string[]
  readonly dialect: Dialect
  readonly rowsBefore: number
}

const delimiters: readonly Delimiter[] = [',', ';', '\t']

/** Finds the header in the start of a file (`whole`: it is all of it) and the delimiter that gives most columns. */
export const findCsvHeader = (start: string, whole: boolean): CsvHeader | Refused => {
  if (start.trim() === '') return refusals.empty
  const newline = start.includes('\n') ? '\n' : '\r'
  const read = delimiters.map((delimiter) => headerBy(start, whole, { delimiter, newline }))
  const best = read.reduce((best, other) => (columnsOf(other) > columnsOf(best) ? other : best))
  return columnsOf(best) > 1 ? best : (read.find((other) => 'problem' in other) ?? best)
}

const columnsOf = (read: CsvHeader | Refused): number => ('names' in read ? read.names.length : 0)

const headerBy = (start: string, whole: boolean, dialect: Dialect): CsvHeader | Refused => {
  const { rows, brokenAt } = parseText(start, dialect, whole)
  const at = rows.findIndex((cells) => !isBlank(cells))
  const cells = rows[at]
  if (!cells) return refusals.headerTooLong
  if (brokenAt !== undefined && brokenAt <= at) return brokenQuote(0)
  return { names: headerOf(cells), dialect, rowsBefore: at + 1 }
}
