import { decodeCp850 } from './cp850.ts'
import { plainCell } from './formula_guard.ts'
import type { Cells } from './lay_out.ts'
import type { PlainEncoding } from './layout.ts'

/**
 * Rows of a text file as the bytes that they are, with where their cells stand: nothing is made of a cell until somebody
 * asks. The lists hold until the next rows.
 */
export interface LaidRows {
  /** The number of the first of them in its section, from 1. */
  readonly first: number
  readonly count: number
  readonly cells: Cells
  /** The text of a cell of a row, `undefined` where the row is shorter. */
  readonly textAt: (row: number, place: number) => string | undefined
}

const space = 32

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
