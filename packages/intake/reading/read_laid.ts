import type { CsvHeader } from './csv_header.ts'
import type { PlainEncoding } from './laid_rows.ts'
import { type LaidRows, layerOf, textIn } from './laid_rows.ts'
import { refusals, rowTooLong } from './problem.ts'
import { piecesOf, type Source } from './source.ts'
import type { RowBatch } from './table.ts'
import { longest, rowsOf, stopped } from './text_rows.ts'

/** The bytes that are laid out at a time: what is made of a few is gone before memory is tidied, and never moved. */
const partLength = 1 << 14
const pieceLength = 1 << 16

/**
 * Reads the rows of a text file laid out as bytes, in constant memory. From the first piece with a quotation mark on they
 * come as texts.
 */
export async function* laidRowsOf(
  source: Source,
  encoding: PlainEncoding,
  found: CsvHeader,
  signal: AbortSignal | undefined,
): AsyncGenerator<RowBatch | LaidRows, void, undefined> {
  const { dialect, header } = found
  const newline = dialect.newline.charCodeAt(0)
  const joined = joinerOf()
  const layOut = layerOf(dialect.delimiter.charCodeAt(0), newline)
  let [rest, next, at]: [Uint8Array, number, number] = [new Uint8Array(0), 2 - header.first - header.count, 0]
  const laid = (piece: Uint8Array): LaidRows => {
    const { rows, ...cells } = layOut(piece)
    const skipped = Math.min(rows, Math.max(0, 1 - next))
    const own = { ...cells, rowStarts: cells.rowStarts.subarray(skipped) }
    at += piece.length
    next += rows
    return {
      first: next - rows + skipped,
      count: rows - skipped,
      bytes: Math.min(at, source.size),
      cells: own,
      textAt: textIn(own, encoding),
    }
  }
  for await (const part of partsOf(source)) {
    if (signal?.aborted) return yield { ...stopped(next, at), broken: refusals.cancelled.problem }
    const bytes = joined(rest, part)
    if (bytes.includes(dialect.quoteChar.charCodeAt(0)))
      return yield* rowsOf(source, encoding, found, signal, { at, next })
    const end = bytes.lastIndexOf(newline) + 1
    rest = bytes.subarray(end)
    yield laid(bytes.subarray(0, end))
    if (rest.length > longest && isTooLong(rest, encoding))
      return yield { ...stopped(next, at), broken: rowTooLong(next).problem }
  }
  if (rest.length > 0) yield laid(joined(rest, Uint8Array.of(newline)))
}

async function* partsOf(source: Source): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of piecesOf(source, 0, source.size, pieceLength))
    for (let at = 0; at < piece.length; at += partLength) yield piece.subarray(at, at + partLength)
}

/** Puts what is left of a part before the next one, in memory that is used again. */
const joinerOf = () => {
  let held = new Uint8Array(0)
  return (rest: Uint8Array, part: Uint8Array): Uint8Array => {
    const length = rest.length + part.length
    const into = held.length < length ? new Uint8Array(length * 2) : held
    into.set(rest)
    into.set(part, rest.length)
    held = into
    return into.subarray(0, length)
  }
}

/** A letter may be several bytes. */
const isTooLong = (row: Uint8Array, encoding: PlainEncoding): boolean =>
  encoding !== 'utf-8' || new TextDecoder(encoding).decode(row).length > longest
