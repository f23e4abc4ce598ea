import type { Columns } from './columns.ts'
import type { Block, Sums } from './columns_block.ts'
import { countEach, type Flat, flattening } from './columns_each.ts'
import { countKinds } from './columns_kinds.ts'
import { type Observation, observationOf, weightsOf } from './columns_observe.ts'
import { countsIn, packed } from './columns_packed.ts'
import { countSorted, type Sorted } from './columns_sorted.ts'
import { countWeighed } from './columns_weighed.ts'
import type { Indicator } from './indicator.ts'
import type { Tally } from './tally.ts'

/** The tallies of one indicator in the cells of a block, by the cells' places. */
export interface ColumnTallies {
  readonly indicator: string
  readonly n: Float64Array
  readonly missing: Float64Array
  /** The tally of one cell. */
  readonly tallyOf: (cell: number) => Tally
}

/**
 * Counts a block in which only the rows of the indicator's population have a cell; where it is not known whether a row
 * belongs, its cell is −2 − the cell. `noted` is room for as many numbers as there are rows.
 */
export type ColumnCounter = (block: Block, noted: Int32Array) => ColumnTallies

/** A counter of one indicator over columns; it keeps what it has learnt from one block to the next. */
export const columnCounterOf = (columns: Columns, indicator: Indicator): ColumnCounter => {
  const observation = observationOf(columns, indicator)
  const weightOf = weightsOf(columns, indicator)
  const isShare = indicator.kind === 'share' || indicator.kind === 'ratio'
  const flatten = flattening(observation)
  return (block, noted) => {
    observation.fill(block.from, block.to, noted)
    return {
      indicator: indicator.id,
      ...talliesIn(block, noted, observation, { weightOf, isShare, flatten }),
    }
  }
}

type Tallies = Omit<ColumnTallies, 'indicator'>

/** Up to so many keys, or kinds of rows, there is room for each in every cell. */
const few = 64

interface Manner {
  readonly weightOf: ((row: number) => number) | undefined
  readonly isShare: boolean
  readonly flatten: () => Flat
}

const talliesIn = (
  block: Block,
  noted: Int32Array,
  observation: Observation,
  { weightOf, isShare, flatten }: Manner,
): Tallies => {
  const { marks, keys, plain } = observation
  if (weightOf) return lists(countWeighed(block, noted, weightOf, observation), keys, isShare)
  if (marks.length <= few) return lists(countKinds(block, noted, observation), keys, isShare)
  if (plain) return histograms(countSorted(block, noted, observation), keys)
  return lists(countEach(block, noted, observation, flatten()), keys, isShare)
}

const lists = (sums: Sums, keys: readonly string[], isShare: boolean): Tallies => {
  const { n, missing, counts, seen } = sums
  if (!isShare) return histograms({ n, missing, packed: packed(n.length, counts, seen ?? counts) }, keys)
  return {
    n,
    missing,
    tallyOf: (cell) => ({
      n: n[cell] ?? 0,
      missing: missing[cell] ?? 0,
      numerator: counts[cell] ?? 0,
      counts: {},
    }),
  }
}

const histograms = ({ n, missing, packed: kept }: Sorted, keys: readonly string[]): Tallies => ({
  n,
  missing,
  tallyOf: (cell) => ({
    n: n[cell] ?? 0,
    missing: missing[cell] ?? 0,
    numerator: 0,
    counts: countsIn(kept, keys, cell),
  }),
})
