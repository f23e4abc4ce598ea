import type { Columns } from './columns.ts'
import { type Observation, observationOf, weightsOf } from './columns_observe.ts'
import { countsIn, type Packed, packed, packedFromSorted } from './columns_packed.ts'
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

/** A stretch of rows. `cellOf`: the cell of each row; −1: in none. */
export interface Block {
  readonly from: number
  readonly to: number
  readonly cells: number
  readonly cellOf: Int32Array
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

interface Sums {
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

/* The loops below run tens of millions of times: nothing is made on the way. */

/** First how many rows of each kind there are in each cell, then what they come to. */
const countKinds = (
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

const countEach = (
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

interface Flat {
  readonly begins: Int32Array
  readonly keys: Int32Array
}

/** The keys of every mark one after another, and where those of each begin; made anew when marks have been added. */
const flattening = ({ marks }: Observation): (() => Flat) => {
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

const countWeighed = (
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

interface Sorted extends Pick<Sums, 'n' | 'missing'> {
  readonly packed: Packed
}

/** Where every kind of rows has a key of its own and they are many, as days: the rows are put in order and counted. */
const countSorted = (
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
