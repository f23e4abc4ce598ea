import { type Finest, grouped, sumsOf } from './cell_system.ts'
import type { Margin } from './margin.ts'

/** A margin that is not a sum over any other, by number, and the margins whose cells are sums of its cells. */
interface Largest {
  readonly margin: number
  readonly sums: readonly number[]
}

/** The margins that are not sums over any other; every margin is given to the first of them that it is a sum over. */
export const largestMargins = (margins: readonly Margin[]): readonly Largest[] => {
  const largest = margins.flatMap((margin, m) =>
    margins.some((other, o) => o !== m && sums(margin, other) && (!sums(other, margin) || o < m)) ? [] : [m],
  )
  const owner = margins.map((margin) =>
    largest.find((m) => {
      const fine = margins[m]
      return fine && sums(margin, fine)
    }),
  )
  return largest.map((m) => ({ margin: m, sums: margins.flatMap((_, i) => (owner[i] === m ? [i] : [])) }))
}

/** Whether each cell of the one margin is a sum of cells of the other. */
const sums = (coarse: Margin, fine: Margin): boolean =>
  coarse.blocks.every(({ places }, b) => {
    const found = new Map<number, number>()
    return places.every((place, id) => {
      const from = fine.blocks[b]?.places[id] ?? 0
      const known = found.get(from) ?? place
      found.set(from, place)
      return known === place
    })
  })

/** Gathers the cells of the largest margins while inner cells are met. `cells`: by margin, the cell over the inner one. */
export const finestCells = (largest: readonly Largest[], freq: Float64Array) => {
  const partAt = new Map<number, number>()
  const found: number[] = []
  const pairs: { cell: number[]; part: number[] } = { cell: [], part: [] }
  const above: { inner: number[]; part: number[] } = { inner: [], part: [] }
  const meet = (inner: number, cells: readonly number[]): void => {
    for (const { margin, sums } of largest) {
      const cell = cells[margin] ?? 0
      const part = partAt.get(cell) ?? found.length
      if (part === found.length) {
        partAt.set(cell, part)
        found.push(cell)
        for (const over of new Set(sums.map((m) => cells[m] ?? 0))) {
          pairs.cell.push(over)
          pairs.part.push(part)
        }
      }
      above.inner.push(inner)
      above.part.push(part)
    }
  }
  const done = (inner: number): Finest => ({
    sums: sumsOf(
      freq,
      Float64Array.from(found, (cell) => freq[cell] ?? 0),
      pairs,
    ),
    cells: found,
    above: grouped(inner, above.inner, above.part),
  })
  return { meet, done }
}
