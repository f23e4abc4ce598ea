import { type Dialect, parseText } from './csv_text.ts'
import { type Choices, type Delimiter, delimiters, type Quote } from './format.ts'
import { type FoundHeader, findHeader, type LeadingRow, mostLeading } from './header_rows.ts'
import { brokenQuote, type Refused, refusals } from './problem.ts'
import { isBlank } from './table.ts'

/** The header of a CSV file and how the file is written, with the first rows of data to look at. */
export interface CsvHeader {
  readonly header: FoundHeader
  readonly dialect: Dialect
  /** The most usual number of cells in a row, and the share of the rows that have it. */
  readonly usual: { readonly cells: number; readonly share: number }
  readonly sample: readonly (readonly string[])[]
}

/** Finds the header in the start of a file (`whole`: it is all of it) and the delimiter that gives most columns. */
export const findCsvHeader = (start: string, whole: boolean, chosen: Choices): CsvHeader | Refused => {
  if (/^[\s;,|]*$/.test(start)) return refusals.empty
  const other = noTables.find(({ begins }) => begins.test(start))
  if (other) return other.refusal
  const newline = start.includes('\n') ? '\n' : '\r'
  const quoteChar = chosen.quote ?? quoteOf(start)
  const among = chosen.delimiter ? [chosen.delimiter] : delimiters
  const read = among.map((delimiter) => headerBy(start, whole, { delimiter, quoteChar, newline }, chosen))
  const best = read.reduce((best, other) => (likelinessOf(other) > likelinessOf(best) ? other : best))
  return likelinessOf(best) > 0 ? best : (read.find((other) => 'problem' in other) ?? best)
}

/** How texts that are no tables begin. Some case systems name a web page as an Excel file; headings may stand in brackets. */
const noTables = [
  {
    begins: /^\s*<(?:!doctype\b|html\b|head\b|meta\b|style\b|table\b|\?xml\b)/i,
    refusal: refusals.markup,
  },
  { begins: /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/, refusal: refusals.json },
  { begins: /^\s*\{\\rtf/, refusal: refusals.richText },
]

/** Many columns, and as many in nearly every row: text with commas in it is no table of commas. */
const likelinessOf = (read: CsvHeader | Refused): number =>
  'header' in read && read.usual.cells > 1 ? read.usual.cells * read.usual.share ** 4 : 0

/** Apostrophes quote only where they stand around the first cell and there are no quotation marks. */
const quoteOf = (start: string): Quote => {
  const line = start.slice(0, Math.max(0, start.search(/[\r\n]/)))
  return !line.includes('"') && /^'[^']*'[,;\t|]'/.test(line) ? "'" : '"'
}

const headerBy = (start: string, whole: boolean, dialect: Dialect, chosen: Choices): CsvHeader | Refused => {
  const most = mostLeading + (chosen.headerRow ?? 0)
  const { rows, brokenAt } = parseText(start, dialect, whole, most)
  const leading = rows.flatMap((cells, i) => (isBlank(cells) ? [] : [{ number: i + 1, cells }]))
  const header = findHeader(
    brokenAt === undefined ? leading : leading.filter((r) => r.number <= brokenAt),
    chosen,
  )
  if (!header) return brokenAt === undefined ? refusals.headerTooLong : brokenQuote(0)
  return {
    header,
    dialect,
    usual: usualIn(leading),
    sample: rows.slice(header.first + header.count - 1),
  }
}

const usualIn = (leading: readonly LeadingRow[]): CsvHeader['usual'] => {
  const counts = new Map<number, number>()
  for (const { cells } of leading) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [cells = 0, rows = 0] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])
  return { cells, share: rows / Math.max(1, leading.length) }
}

/** What the delimiter is called when it is chosen on the command line. */
export const delimiterNamed = (name: string): Delimiter | undefined =>
  delimiters.find((delimiter) => delimiter === name) ?? (/^(tab|\\t)$/i.test(name) ? '\t' : undefined)
