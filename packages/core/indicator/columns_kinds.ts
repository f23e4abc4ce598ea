import { addToKeys, type Block, type Sums, sumsOf } from './columns_block.ts'
import type { Observation } from './columns_observe.ts'

/* The loops of this file run tens of millions of times: nothing is made on the way. */

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
      addToKeys(sums.counts, cell * keys.length, marks[mark] ?? [], found)
    }
  return sums
}
