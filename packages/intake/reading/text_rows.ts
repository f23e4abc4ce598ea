import type { CsvHeader } from './csv_header.ts'
import { parseText } from './csv_text.ts'
import { textOf } from './decode.ts'
import type { Encoding } from './encoding.ts'
import { plainCell } from './formula_guard.ts'
import { brokenQuote, type FileProblem, refusals, rowTooLong } from './problem.ts'
import type { Source } from './source.ts'
import type { RowBatch, RowPlace } from './table.ts'

/** The longest row that can be read, in letters. */
export const longest = 1_000_000
const pieceLength = 1 << 16

/** Reads the rows of a text file as texts, all of them or those from a place on. */
export async function* rowsOf(
  source: Source,
  encoding: Encoding,
  { dialect, header }: CsvHeader,
  signal: AbortSignal | undefined,
  from: RowPlace = { at: 0, next: 2 - header.first - header.count },
): AsyncGenerator<RowBatch, void, undefined> {
  let [rest, next, done] = ['', from.next, from.at]
  const read = (whole: boolean): RowBatch => {
    const { rows, end, brokenAt } = parseText(rest, dialect, whole)
    const guarded = rest.includes("'")
    const batch = batchOf(rows, next, brokenAt, done, guarded)
    next += rows.length
    rest = rest.slice(end)
    return batch.broken || rest.length <= longest ? batch : { ...batch, broken: tooLong(rest, next) }
  }
  for await (const { text, bytes } of textOf(source, encoding, { start: from.at, length: pieceLength })) {
    if (signal?.aborted) return yield { ...stopped(next, done), broken: refusals.cancelled.problem }
    rest += text
    done = bytes
    const batch = read(false)
    yield batch
    if (batch.broken) return
  }
  if (rest !== '') yield read(true)
}

/** No more rows, where reading stops before the row `next`. */
const stopped = (next: number, bytes: number): RowBatch => ({
  first: Math.max(1, next),
  rows: [],
  bytes,
})

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
