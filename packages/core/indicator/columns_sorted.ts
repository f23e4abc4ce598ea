import type { Block, Sums } from './columns_block.ts'
import type { Observation } from './columns_observe.ts'
import { type Packed, packedFromSorted } from './columns_packed.ts'

/* The loops of this file run tens of millions of times: nothing is made on the way. */

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
