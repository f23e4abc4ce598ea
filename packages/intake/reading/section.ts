import type { LaidFile } from './layout.ts'
import { longest } from './text_rows.ts'

/** A part of a file, from one byte up to another. The rows that begin in it are its own, to their ends. */
export interface Section {
  readonly start: number
  readonly end: number
}

const sectionLength = 1 << 18

/** A file cut into parts. `size`, `length`: in bytes. */
export const sectionsOf = (size: number, length = sectionLength): readonly Section[] =>
  Array.from({ length: Math.ceil(size / length) }, (_, at) => ({
    start: at * length,
    end: Math.min(size, (at + 1) * length),
  }))

/** How much is read beyond a section, for the end of its last row: little first, and more where that was not enough. */
const [littleBeyond, mostBeyond] = [1 << 12, 1 << 20]

/** The bytes of a section's own rows, each with its newline; `undefined` when one may be too long to be read. */
export const bytesOfRows = async (
  { source, layout: { newline } }: LaidFile,
  { start, end }: Section,
): Promise<Uint8Array | undefined> => {
  const from = Math.max(0, start - 1)
  for (let beyond = littleBeyond; beyond <= mostBeyond; beyond <<= 4) {
    const read = await source.bytes(from, end + beyond)
    const isAll = end + beyond >= source.size
    /** Where the first row that does not begin before a byte of the file begins. */
    const rowFrom = (byte: number): number => read.indexOf(newline, byte - 1 - from) + 1 || read.length
    const after = rowFrom(end)
    if (after === read.length && !isAll) continue
    const own = read.subarray(start === 0 ? 0 : rowFrom(start), after)
    return own.length > longest ? undefined : closed(own, newline)
  }
  return undefined
}

/** The last row of a file may lack its newline. */
const closed = (rows: Uint8Array, newline: number): Uint8Array => {
  if (rows.length === 0 || rows.at(-1) === newline) return rows
  const whole = new Uint8Array(rows.length + 1).fill(newline)
  whole.set(rows)
  return whole
}
