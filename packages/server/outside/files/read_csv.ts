import { type CsvHeader, findCsvHeader } from './csv_header.ts'
import { parseText, textOf } from './csv_text.ts'
import type { Encoding } from './encoding.ts'
import { plainCell } from './formula_guard.ts'
import { brokenQuote, type Refused, rowTooLong } from './problem.ts'
import type { RowBatch, Table } from './table.ts'

const longest = 1_000_000

/** Opens a CSV file: comma, semicolon or tab, as the header says. Rows are read in constant memory. */
export const openCsv = async (path: string, encoding: Encoding): Promise<Table | Refused> => {
  const header = findCsvHeader(...(await startOf(path, encoding)))
  if ('problem' in header) return header
  return { header: header.names, padded: false, rows: () => rowsOf(path, encoding, header) }
}

const startOf = async (path: string, encoding: Encoding): Promise<[start: string, whole: boolean]> => {
  let start = ''
  for await (const text of textOf(path, encoding)) {
    start += text
    if (start.length > longest) return [start, false]
  }
  return [start, true]
}

async function* rowsOf(
  path: string,
  encoding: Encoding,
  { dialect, rowsBefore }: CsvHeader,
): AsyncGenerator<RowBatch, void, undefined> {
  let [rest, next] = ['', 1 - rowsBefore]
  const read = (whole: boolean): RowBatch => {
    const { rows, end, brokenAt } = parseText(rest, dialect, whole)
    const batch = batchOf(rows, next, brokenAt)
    next += rows.length
    rest = rest.slice(end)
    return batch.broken || rest.length <= longest ? batch : { ...batch, broken: tooLong(rest, next) }
  }
  for await (const text of textOf(path, encoding)) {
    rest += text
    const batch = read(false)
    yield batch
    if (batch.broken) return
  }
  if (rest !== '') yield read(true)
}

/** The data rows among rows of a file; `next`: the number of the first of them, 0 or less for the header and above. */
const batchOf = (rows: readonly string[][], next: number, brokenAt: number | undefined): RowBatch => {
  const data = rows.slice(Math.max(0, 1 - next), brokenAt)
  for (const cells of data)
    for (let i = 0; i < cells.length; i++)
      if (cells[i]?.charCodeAt(0) === 39) cells[i] = plainCell(cells[i] ?? '')
  const batch = { first: Math.max(1, next), rows: data }
  return brokenAt === undefined ? batch : { ...batch, broken: brokenQuote(next + brokenAt).problem }
}

const tooLong = (rest: string, row: number) =>
  (rest.includes('"') ? brokenQuote(row) : rowTooLong(row)).problem
