import { type CellSystem, sumsOf } from './cell_system.ts'
import type { Combinations } from './combinations.ts'
import { corners } from './corners.ts'
import { finestCells, largestMargins } from './finest.ts'
import { cellIn, type Margin } from './margin.ts'
import { shownCells } from './shown_cells.ts'

/** So many inner cells are searched themselves: the largest margins allow more than they do, and take fewer steps. */
const fewInner = 5_000

/** Margins over combinations as one system. `zerosKnown`: everything under a published zero is known to be 0, and left out. */
export const crossedSystem = (
  margins: readonly Margin[],
  combinations: Combinations,
  dimensions: readonly string[],
  zerosKnown: boolean,
): CellSystem => {
  const { shown, at } = shownCells(margins, dimensions)
  const cellsOf = cellsOver(margins, combinations, at)
  const freq = countedIn(shown.length, combinations, cellsOf)
  const largest = largestMargins(margins)
  const finest = largest.length > 1 ? finestCells(largest, freq) : undefined
  const isEmpty = (cell: number) => zerosKnown && freq[cell] === 0
  const { kept, pairs } = innerCells(combinations, cellsOf, isEmpty, finest?.meet)
  const inner = Float64Array.from(kept, (id) => combinations.freq.get(id) ?? 0)
  const isFew = largest.length > 1 && kept.length <= fewInner
  return {
    ...sumsOf(freq, inner, pairs),
    dimensions,
    labelsOf: (cell) => shown[cell] ?? [],
    corners: combinations.complete && !isFew ? corners(kept, combinations, margins) : new Map(),
    ...(finest && !isFew ? { finest: finest.done(kept.length) } : {}),
  }
}

/** By margin, the published cell over a combination. */
type CellsOf = (id: number) => readonly number[]

const cellsOver = (
  margins: readonly Margin[],
  { sizes, split }: Combinations,
  at: readonly number[],
): CellsOf => {
  const ids = new Int32Array(sizes.length)
  return (id) => {
    split(id, ids)
    return margins.map((margin) => at[cellIn(margin, ids)] ?? 0)
  }
}

const countedIn = (size: number, combinations: Combinations, cellsOf: CellsOf): Float64Array => {
  const freq = new Float64Array(size)
  for (const [id, count] of combinations.freq)
    for (const cell of new Set(cellsOf(id))) freq[cell] = (freq[cell] ?? 0) + count
  return freq
}

/** The combinations under no empty cell, and under which cells each of them is. */
const innerCells = (
  combinations: Combinations,
  cellsOf: CellsOf,
  isEmpty: (cell: number) => boolean,
  meet: (inner: number, cells: readonly number[]) => void = () => undefined,
) => {
  const kept: number[] = []
  const pairs: { cell: number[]; part: number[] } = { cell: [], part: [] }
  for (const id of combinations.ids()) {
    const cells = cellsOf(id)
    if (cells.some(isEmpty)) continue
    for (const cell of new Set(cells)) {
      pairs.cell.push(cell)
      pairs.part.push(kept.length)
    }
    meet(kept.length, cells)
    kept.push(id)
  }
  return { kept, pairs }
}
