import type { Observation } from './columns_observe.ts'

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

/** Nothing counted yet. */
export const sumsOf = (cells: number, { keys }: Observation): Sums => ({
  n: new Float64Array(cells),
  missing: new Float64Array(cells),
  counts: new Float64Array(cells * keys.length),
})

/** Adds as many to the count of each of these keys in a cell, by where the counts of the cell begin. */
export const addToKeys = (
  counts: Float64Array,
  cell: number,
  keys: readonly number[],
  count: number,
): void => {
  for (let k = 0; k < keys.length; k++)
    counts[cell + (keys[k] ?? 0)] = (counts[cell + (keys[k] ?? 0)] ?? 0) + count
}
