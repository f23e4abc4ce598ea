import type { Observation } from './columns_observe.ts'
import { type Packed, packedFromSorted } from './columns_packed.ts'

/* The loops of this file run tens of millions of times: nothing is made on the way. */

/** A stretch of rows. `cellOf`: the cell of each row; −1: in none. */
export interface Block {
  readonly from: number
  readonly to: number
  readonly cells: number
  readonly cellOf: Int32Array
}

/** What is counted in the cells of a block. */
export interface Sums {
  readonly n: Float64Array
  readonly missing: Float64Array
  /** Cells × keys. */
  readonly counts: Float64Array
  /** What has been counted, where weights may be 0. */
  readonly seen?: Uint8Array
}

const sumsOf = (cells: number, { keys }: Observation): Sums => ({
  n: new Float64Array(cells),
  missing: new Float64Array(cells),
  counts: new Float64Array(cells * keys.length),
})

/** First how many rows of each kind there are in each cell, then what they come to. */
export const countKinds = (
  { from, to, cells, cellOf }: Block,
  noted: Int32Array,
  observation: Observation,
): Sums => {
  const sums = sumsOf(cells, observation)
  const { marks, keys } = observation
  const width = marks.length
  const rows = new Int32Array(cells * width)
  const size = to - from
  for (let i = 0; i < size; i++) {
    const cell = cellOf[i] ?? -1
    if (cell === -1) continue
    const at = cell < 0 ? (-2 - cell) * width : cell * width + (noted[i] ?? 0)
    rows[at] = (rows[at] ?? 0) + 1
  }
  let at = 0
  for (let cell = 0; cell < cells; cell++)
    for (let mark = 0; mark < width; mark++) {
      const found = rows[at++] ?? 0
      if (found === 0) continue
      const into = mark === 0 ? sums.missing : sums.n
      into[cell] = (into[cell] ?? 0) + found
      add(sums.counts, cell * keys.length, marks[mark] ?? [], found)
    }
  return sums
}

const add = (counts: Float64Array, cell: number, keys: readonly number[], count: number): void => {
  for (let k = 0; k < keys.length; k++)
    counts[cell + (keys[k] ?? 0)] = (counts[cell + (keys[k] ?? 0)] ?? 0) + count
}

/** Row by row, where there are many kinds of rows that count under several keys. */
export const countEach = (
  { from, to, cells, cellOf }: Block,
  noted: Int32Array,
  observation: Observation,
  { begins, keys }: Flat,
): Sums => {
  const sums = sumsOf(cells, observation)
  const { n, missing, counts } = sums
  const width = observation.keys.length
  const size = to - from
  for (let i = 0; i < size; i++) {
    const cell = cellOf[i] ?? -1
    if (cell === -1) continue
    const mark = cell < 0 ? 0 : (noted[i] ?? 0)
    const own = cell < 0 ? -2 - cell : cell
    if (mark === 0) missing[own] = (missing[own] ?? 0) + 1
    else n[own] = (n[own] ?? 0) + 1
    const end = begins[mark + 1] ?? 0
    for (let k = begins[mark] ?? 0; k < end; k++) {
      const at = own * width + (keys[k] ?? 0)
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return sums
}

/** The keys of every mark one after another, and where those of each begin. */
export interface Flat {
  readonly begins: Int32Array
  readonly keys: Int32Array
}

/** Lays the keys of the marks flat; anew when marks have been added. */
export const flattening = ({ marks }: Observation): (() => Flat) => {
  let made: Flat | undefined
  return () => {
    if (made?.begins.length === marks.length + 1) return made
    const begins = new Int32Array(marks.length + 1)
    for (let mark = 0; mark < marks.length; mark++)
      begins[mark + 1] = (begins[mark] ?? 0) + (marks[mark]?.length ?? 0)
    made = { begins, keys: Int32Array.from(marks.flat()) }
    return made
  }
}

/** Rows that stand for many each; one whose weight is not known is one that is missing. */
export const countWeighed = (
  { from, to, cells, cellOf }: Block,
  noted: Int32Array,
  weightOf: (row: number) => number,
  observation: Observation,
): Sums => {
  const { marks, keys } = observation
  const sums = sumsOf(cells, observation)
  const seen = new Uint8Array(cells * keys.length)
  for (let i = 0; i < to - from; i++) {
    const cell = cellOf[i] ?? -1
    if (cell === -1) continue
    const weight = weightOf(from + i)
    const mark = cell < 0 || Number.isNaN(weight) ? 0 : (noted[i] ?? 0)
    const own = cell < 0 ? -2 - cell : cell
    const into = mark === 0 ? sums.missing : sums.n
    into[own] = (into[own] ?? 0) + (Number.isNaN(weight) ? 1 : weight)
    add(sums.counts, own * keys.length, marks[mark] ?? [], weight)
    for (const key of marks[mark] ?? []) seen[own * keys.length + key] = 1
  }
  return { ...sums, seen }
}

/** The same where the counts of keys are packed already. */
export interface Sorted extends Pick<Sums, 'n' | 'missing'> {
  readonly packed: Packed
}

/** Where every kind of rows has a key of its own and they are many, as days: the rows are put in order and counted. */
export const countSorted = (
  { from, to, cells, cellOf }: Block,
  noted: Int32Array,
  { marks }: Observation,
): Sorted => {
  const [n, missing] = [new Float64Array(cells), new Float64Array(cells)]
  const places = new Float64Array(to - from)
  let known = 0
  for (let i = 0; i < to - from; i++) {
    const cell = cellOf[i] ?? -1
    if (cell === -1) continue
    const mark = cell < 0 ? 0 : (noted[i] ?? 0)
    const own = cell < 0 ? -2 - cell : cell
    const into = mark === 0 ? missing : n
    into[own] = (into[own] ?? 0) + 1
    if (mark !== 0) places[known++] = own * marks.length + mark
  }
  return { n, missing, packed: packedFromSorted(cells, places.subarray(0, known).sort(), marks.length) }
}
