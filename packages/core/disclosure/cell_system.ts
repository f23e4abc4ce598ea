/** Cells that are sums of parts, both counted from 0, with their values. */
export interface Sums {
  readonly freq: Float64Array
  readonly parts: Float64Array
  /** The parts of a cell. */
  readonly partsOf: (cell: number) => Int32Array
  /** The cells that have a part. */
  readonly over: (part: number) => Int32Array
}

/**
 * Tables to be published as one linked system: the parts are inner cells. Inner cells that everybody can tell are 0
 * (under a published 0) are left out.
 */
export interface CellSystem extends Sums {
  /** The columns of the output. */
  readonly dimensions: readonly string[]
  /** The values of a published cell in those columns; a margin is `Total`. */
  readonly labelsOf: (cell: number) => readonly string[]
  /** The inner cells that follow from three others wherever they are published (see `corners.ts`). */
  readonly corners: ReadonlyMap<number, Corner>
  /** The cells of the largest margins, when inner cells are finer than all of them. */
  readonly finest?: Finest
}

/** An inner cell that follows from three others wherever it is published: left + right − corner. */
export type Corner = readonly [left: number, right: number, corner: number]

/** Published cells as sums of those of the largest margins. */
export interface Finest {
  readonly sums: Sums
  /** The published cell that each part is. */
  readonly cells: readonly number[]
  /** The parts that an inner cell is in, one for each of the largest margins. */
  readonly above: (inner: number) => Int32Array
}

/** How a margin is written. */
export const total = 'Total'

/** Pairs of whole numbers by the first one. */
export const grouped = (
  groups: number,
  by: ArrayLike<number>,
  values: ArrayLike<number>,
): ((group: number) => Int32Array) => {
  const start = new Int32Array(groups + 1)
  for (let i = 0; i < by.length; i++) {
    const after = (by[i] ?? 0) + 1
    start[after] = (start[after] ?? 0) + 1
  }
  for (let i = 0; i < groups; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0)
  const next = start.slice()
  const sorted = new Int32Array(values.length)
  for (let i = 0; i < by.length; i++) {
    const group = by[i] ?? 0
    const at = next[group] ?? 0
    sorted[at] = values[i] ?? 0
    next[group] = at + 1
  }
  return (group) => sorted.subarray(start[group], start[group + 1])
}

/** Sums from pairs of a cell and one of its parts. */
export const sumsOf = (
  freq: Float64Array,
  parts: Float64Array,
  pairs: { readonly cell: ArrayLike<number>; readonly part: ArrayLike<number> },
): Sums => ({
  freq,
  parts,
  partsOf: grouped(freq.length, pairs.cell, pairs.part),
  over: grouped(parts.length, pairs.part, pairs.cell),
})
