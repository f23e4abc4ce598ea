import { decodeCp850 } from './cp850.ts'
import type { Encoding } from './encoding.ts'
import { plainCell } from './formula_guard.ts'

/**
 * Rows of a text file as the bytes that they are, with where their cells stand: nothing is made of a cell until somebody
 * asks. `first` and `bytes` as in a `RowBatch`. The cells of row `i` are those from `rowStarts[i]` up to `rowStarts[i + 1]`;
 * cell `c` is the bytes from `starts[c]` up to `ends[c]`. The lists hold until the next rows.
 */
export interface LaidRows {
  readonly first: number
  readonly count: number
  readonly bytes: number
  readonly cells: Cells
  /** The text of a cell of a row, `undefined` where the row is shorter. */
  readonly textAt: (row: number, place: number) => string | undefined
}

/** Where cells stand among bytes, and a number for what each holds (FNV-1a, 32 bits): equal cells have the same. */
export interface Cells {
  readonly piece: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly hashes: Int32Array
  readonly rowStarts: Int32Array
}

/** Encodings in which the bytes below 128 always are the letters of ASCII, so that rows can be told apart unread. */
export type PlainEncoding = Exclude<Encoding, 'utf-16le' | 'utf-16be'>

export const isPlain = (encoding: Encoding): encoding is PlainEncoding => !encoding.startsWith('utf-16')

const [carriageReturn, space] = [13, 32]
const [seed, prime] = [0x811c9dc5 | 0, 0x01000193]

/** Makes what lays out bytes without quotation marks as rows; it uses its lists again. A row ends with `newline`. */
export const layerOf = (delimiter: number, newline: number) => {
  let lists = listsFor(0)
  return (piece: Uint8Array): Cells & { readonly rows: number } => {
    if (lists.starts.length <= piece.length) lists = listsFor(piece.length * 2)
    const { starts, ends, hashes, rowStarts } = lists
    let [cell, rows, start, hash] = [0, 0, 0, seed]
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at] ?? 0
      if (byte !== delimiter && byte !== newline) {
        hash = Math.imul(hash ^ byte, prime)
        continue
      }
      starts[cell] = start
      ends[cell] = at
      hashes[cell++] = hash
      start = at + 1
      hash = seed
      if (byte === newline) rowStarts[++rows] = cell
    }
    const cells = { piece, ...lists }
    if (newline !== carriageReturn) dropReturns(cells, rows)
    return { ...cells, rows }
  }
}

/** Lines may end in a carriage return and a line feed. */
const dropReturns = ({ piece, starts, ends, hashes, rowStarts }: Cells, rows: number): void => {
  for (let row = 1; row <= rows; row++) {
    const last = (rowStarts[row] ?? 0) - 1
    const start = starts[last] ?? 0
    const end = ends[last] ?? 0
    if (end === start || piece[end - 1] !== carriageReturn) continue
    ends[last] = end - 1
    hashes[last] = hashOf(piece, start, end - 1)
  }
}

const hashOf = (piece: Uint8Array, start: number, end: number): number => {
  let hash = seed
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (piece[at] ?? 0), prime)
  return hash
}

const listsFor = (length: number) => ({
  starts: new Int32Array(length + 1),
  ends: new Int32Array(length + 1),
  hashes: new Int32Array(length + 1),
  rowStarts: new Int32Array(length + 2),
})

/** Makes the reader of cells as text. Where each byte of the piece is a letter, it is decoded once for all cells. */
export const textIn = ({ piece, starts, ends, rowStarts }: Cells, encoding: PlainEncoding) => {
  const decode = decoderOf(encoding)
  let whole: string | undefined
  return (row: number, place: number): string | undefined => {
    const cell = (rowStarts[row] ?? 0) + place
    if (cell >= (rowStarts[row + 1] ?? 0)) return undefined
    whole ??= decode(piece)
    const start = starts[cell] ?? 0
    const end = ends[cell] ?? 0
    const text = whole.length === piece.length ? whole.slice(start, end) : decode(piece.subarray(start, end))
    return text.startsWith("'") ? plainCell(text) : text
  }
}

const decoderOf = (encoding: PlainEncoding): ((bytes: Uint8Array) => string) => {
  if (encoding === 'cp850') return decodeCp850
  // a byte order mark inside a file is a letter like others
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  return (bytes) => decoder.decode(bytes)
}

/** Whether a row has so many cells, and something in one of them. No where a look at the first letters does not tell. */
export const isWhole = ({ piece, starts, ends, rowStarts }: Cells, row: number, width: number): boolean => {
  const first = rowStarts[row] ?? 0
  const after = rowStarts[row + 1] ?? 0
  if (after - first !== width) return false
  for (let cell = first; cell < after; cell++) {
    const start = starts[cell] ?? 0
    const letter = start < (ends[cell] ?? 0) ? (piece[start] ?? 0) : 0
    if (letter > space && letter < 128) return true
  }
  return false
}

/** All cells of a row as texts. */
export const textsOf = ({ cells: { rowStarts }, textAt }: LaidRows, row: number): readonly string[] =>
  Array.from({ length: (rowStarts[row + 1] ?? 0) - (rowStarts[row] ?? 0) }, (_, at) => textAt(row, at) ?? '')
