import { type Block, type Sums, sumsOf } from './columns_block.ts'
import type { Observation } from './columns_observe.ts'

/* The loops of this file run tens of millions of times: nothing is made on the way. */

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
