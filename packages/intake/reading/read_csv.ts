import { type CsvHeader, findCsvHeader } from './csv_header.ts'
import { parseText } from './csv_text.ts'
import { decimalMarkIn } from './decimal_mark.ts'
import { textOf } from './decode.ts'
import type { Encoding } from './encoding.ts'
import { type Choices, chosenIn, type Format } from './format.ts'
import { plainCell } from './formula_guard.ts'
import { brokenQuote, type FileProblem, type Refused, refusals, rowTooLong } from './problem.ts'
import type { Source } from './source.ts'
import type { RowBatch, Table } from './table.ts'

const longest = 1_000_000
const pieceLength = 1 << 16

/** Opens a CSV file: the delimiter and the header are found in its start. Rows are read in constant memory. */
export const openCsv = async (
  source: Source,
  encoding: Encoding,
  chosen: Choices,
): Promise<Table | Refused> => {
  const found = findCsvHeader(...(await startOf(source, encoding)), chosen)
  if ('problem' in found) return found
  return {
    header: found.header.names,
    padded: false,
    format: formatOf(found, encoding, chosen),
    size: source.size,
    rows: (signal) => rowsOf(source, encoding, found, signal),
  }
}

const formatOf = ({ header, dialect, sample }: CsvHeader, encoding: Encoding, chosen: Choices): Format => ({
  kind: 'text',
  encoding,
  delimiter: dialect.delimiter,
  quote: dialect.quoteChar,
  sheet: null,
  sheets: [],
  headerRow: header.first,
  headerRows: header.count,
  decimal: chosen.decimal ?? decimalMarkIn(sample),
  epoch: null,
  chosen: chosenIn(chosen),
})

const startOf = async (source: Source, encoding: Encoding): Promise<[start: string, whole: boolean]> => {
  let start = ''
  for await (const { text } of textOf(source, encoding)) {
    start += text
    if (start.length > longest) return [start, false]
  }
  return [start, true]
}

async function* rowsOf(
  source: Source,
  encoding: Encoding,
  { dialect, header }: CsvHeader,
  signal: AbortSignal | undefined,
): AsyncGenerator<RowBatch, void, undefined> {
  let [rest, next, done] = ['', 2 - header.first - header.count, 0]
  const read = (whole: boolean): RowBatch => {
    const { rows, end, brokenAt } = parseText(rest, dialect, whole)
    const guarded = rest.includes("'")
    const batch = batchOf(rows, next, brokenAt, done, guarded)
    next += rows.length
    rest = rest.slice(end)
    return batch.broken || rest.length <= longest ? batch : { ...batch, broken: tooLong(rest, next) }
  }
  for await (const { text, bytes } of textOf(source, encoding, pieceLength)) {
    if (signal?.aborted) return yield { ...stopped(next, done), broken: refusals.cancelled.problem }
    rest += text
    done = bytes
    const batch = read(false)
    yield batch
    if (batch.broken) return
  }
  if (rest !== '') yield read(true)
}

const stopped = (next: number, bytes: number): RowBatch => ({ first: Math.max(1, next), rows: [], bytes })

/** The data rows among rows of a file; `next`: the number of the first of them, 0 or less for the header and above. */
const batchOf = (
  rows: readonly string[][],
  next: number,
  brokenAt: number | undefined,
  bytes: number,
  guarded: boolean,
): RowBatch => {
  const data = rows.slice(Math.max(0, 1 - next), brokenAt)
  if (guarded) for (const cells of data) unguard(cells)
  const batch = { first: Math.max(1, next), rows: data, bytes }
  return brokenAt === undefined ? batch : { ...batch, broken: brokenQuote(next + brokenAt).problem }
}

const unguard = (cells: string[]): void => {
  for (let i = 0; i < cells.length; i++)
    if (cells[i]?.charCodeAt(0) === 39) cells[i] = plainCell(cells[i] ?? '')
}

const tooLong = (rest: string, row: number): FileProblem =>
  (rest.includes('"') ? brokenQuote(row) : rowTooLong(row)).problem
