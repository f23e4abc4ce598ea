/**
 * Where cells stand among bytes, and a number for what each holds (FNV-1a, 32 bits): equal cells have the same. The cells
 * of row `i` are those from `rowStarts[i]` up to `rowStarts[i + 1]`; cell `c` is the bytes from `starts[c]` up to `ends[c]`.
 */
export interface Cells {
  readonly piece: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly hashes: Int32Array
  readonly rowStarts: Int32Array
}

const carriageReturn = 13
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
