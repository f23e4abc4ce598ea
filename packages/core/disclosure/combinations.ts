import type { Block } from './blocks.ts'
import type { InnerCounts } from './table_columns.ts'

/** The most inner cells that are filled in where the counts leave combinations out. */
const mostFilledIn = 600_000

/** Combinations over all blocks, each numbered in mixed radix. */
export interface Combinations {
  /** How many combinations each block has. */
  readonly sizes: readonly number[]
  /** Whether all combinations are told, also those that the counts leave out. */
  readonly complete: boolean
  /** Every combination that may hold somebody: all when there are not too many, else those in the counts. */
  readonly ids: () => Iterable<number>
  /** Writes the combination of each block into `into`. */
  readonly split: (id: number, into: Int32Array) => void
  readonly freq: ReadonlyMap<number, number>
}

/** The combinations of the blocks with their counts; rows of the same combination add up. */
export const combinationsOf = (counts: InnerCounts, blocks: readonly Block[]): Combinations => {
  const sizes = blocks.map(({ values }) => values.length)
  const all = sizes.reduce((a, b) => a * b, 1)
  const freq = new Map<number, number>()
  counts.freq.forEach((count, row) => {
    let id = 0
    for (let b = blocks.length - 1; b >= 0; b--) id = id * (sizes[b] ?? 1) + (blocks[b]?.of[row] ?? 0)
    freq.set(id, (freq.get(id) ?? 0) + count)
  })
  return {
    sizes,
    complete: all <= mostFilledIn,
    ids: () => (all <= mostFilledIn ? Array.from({ length: all }, (_, id) => id) : freq.keys()),
    split: (id, into) => {
      let rest = id
      for (let b = 0; b < sizes.length; b++) {
        const size = sizes[b] ?? 1
        into[b] = rest % size
        rest = Math.floor(rest / size)
      }
    },
    freq,
  }
}
