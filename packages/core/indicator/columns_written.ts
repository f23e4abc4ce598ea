import type { Answer } from '../answer.ts'
import { type Column, emptyCodes, fewestWide } from './columns.ts'
import { type Dictionary, dictionary } from './columns_places.ts'

/** One variable of records that are being laid out: as narrow as it can be, with room for more rows than there are. */
export interface WrittenVariable {
  readonly places: Dictionary
  codes: Column['codes']
}

export const emptyVariable = (rows: number): WrittenVariable => ({
  places: dictionary(),
  codes: emptyCodes(rows, 0),
})

/** Writes a row's answer. */
export const write = (into: WrittenVariable, row: number, answer: Answer): void =>
  put(into, row, into.places.of(answer))

/** Writes the answers of some rows of a column from row `at` on. */
export const copy = (
  into: WrittenVariable,
  at: number,
  { codes, values }: Column,
  rows: Int32Array,
): void => {
  const places = new Int32Array(values.length).fill(-1)
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i] ?? 0] ?? 0
    if (code === 0) continue
    if (places[code] === -1) places[code] = into.places.of(values[code])
    put(into, at + i, places[code] ?? 0)
  }
}

/** The first rows of what has been written. */
export const columnUpTo = ({ places: { values }, codes }: WrittenVariable, rows: number): Column => {
  if (codes.length === rows) return { codes, values }
  const exact = emptyCodes(rows, values.length)
  exact.set(codes.subarray(0, rows))
  return { codes: exact, values }
}

const put = (into: WrittenVariable, row: number, place: number): void => {
  const { codes } = into
  if (row >= codes.length) into.codes = moved(codes, emptyCodes(2 * row + 1, into.places.values.length))
  else if (place >= fewestWide && codes instanceof Uint16Array)
    into.codes = moved(codes, new Int32Array(codes.length))
  into.codes[row] = place
}

const moved = (codes: Column['codes'], into: Column['codes']): Column['codes'] => {
  into.set(codes)
  return into
}
