import { addToKeys, type Block, type Sums, sumsOf } from './columns_block.ts'
import type { Observation } from './columns_observe.ts'

/* The loops of this file run tens of millions of times: nothing is made on the way. */

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
    addToKeys(sums.counts, own * keys.length, marks[mark] ?? [], weight)
    for (const key of marks[mark] ?? []) seen[own * keys.length + key] = 1
  }
  return { ...sums, seen }
}
