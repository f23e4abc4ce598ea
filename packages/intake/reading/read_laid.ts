import { type LaidRows, textIn } from './laid_rows.ts'
import { layerOf } from './lay_out.ts'
import type { LaidFile } from './layout.ts'
import { bytesOfRows, type Section } from './section.ts'

/** The rows of a section as they lie, some at a time; the header and what stands above it are not among them. */
export interface LaidSection {
  /** How much of the file they take, from the end of the section before on. */
  readonly bytes: number
  readonly rows: Iterable<LaidRows>
}

/** The bytes that are laid out at a time: what is made of a few is gone before memory is tidied, and never moved. */
const partLength = 1 << 14

/**
 * Makes the reader of a file's sections. There is `undefined` of one that must be read as text, and so must all after it:
 * there is a quotation mark in it, or a row that may be too long, or it does not hold the whole header.
 */
export const sectionReaderOf = (file: LaidFile) => {
  const { delimiter, newline, quote, leading, encoding } = file.layout
  const layOut = layerOf(delimiter, newline)
  const rowsIn = function* (bytes: Uint8Array): Generator<LaidRows, void, undefined> {
    let first = 1
    for (const part of partsOf(bytes, newline)) {
      const { rows: count, ...cells } = layOut(part)
      yield { first, count, cells, textAt: textIn(cells, encoding) }
      first += count
    }
  }
  return async (section: Section): Promise<LaidSection | undefined> => {
    const bytes = await bytesOfRows(file, section)
    if (bytes === undefined || bytes.includes(quote)) return undefined
    const data = section.start === 0 ? withoutFirst(leading, bytes, newline) : bytes
    return data && { bytes: bytes.length, rows: rowsIn(data) }
  }
}

const withoutFirst = (rows: number, bytes: Uint8Array, newline: number): Uint8Array | undefined => {
  let at = 0
  for (let row = 0; row < rows; row++) {
    const end = bytes.indexOf(newline, at)
    if (end === -1) return undefined
    at = end + 1
  }
  return bytes.subarray(at)
}

/** Whole rows, of so many bytes or, where a row is longer, more. */
function* partsOf(bytes: Uint8Array, newline: number): Generator<Uint8Array, void, undefined> {
  for (let start = 0; start < bytes.length; ) {
    const most = Math.min(bytes.length, start + partLength)
    const last = bytes.lastIndexOf(newline, most - 1)
    const end = last >= start ? last + 1 : bytes.indexOf(newline, most) + 1
    yield bytes.subarray(start, end)
    start = end
  }
}
