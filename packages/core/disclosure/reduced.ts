import type { CellSystem } from './cell_system.ts'
import type { Combination } from './combination.ts'

/** The system over the inner cells that suffice to tell what follows from what (all but the corners). */
export interface Reduced {
  readonly size: number
  readonly cells: readonly Combination[]
  /** The inner cell that each number stands for. */
  readonly inner: Int32Array
  /** A sum of parts of the finest sums, over the same inner cells. */
  readonly ofParts: (sum: Combination) => Combination
}

/** Leaves out the inner cells that follow from others. */
export const reduced = (system: CellSystem): Reduced => {
  const inner = Int32Array.from(system.parts.keys()).filter((cell) => !system.corners.has(cell))
  const place = new Int32Array(system.parts.length).fill(-1)
  for (let i = 0; i < inner.length; i++) place[inner[i] ?? 0] = i
  const placed = (cells: Int32Array): Int32Array =>
    cells.map((cell) => place[cell] ?? -1).filter((at) => at >= 0)
  const { finest } = system
  const membersOf = (part: number): Int32Array =>
    placed(finest ? system.partsOf(finest.cells[part] ?? 0) : Int32Array.of(part))
  return {
    size: inner.length,
    cells: Array.from(system.freq, (_, cell) => ({
      cells: placed(system.partsOf(cell)),
      weights: undefined,
    })),
    inner,
    ofParts: ({ cells, weights }) => {
      const members = Array.from(cells, (part, i) => ({
        own: [...membersOf(part)],
        weight: weights?.[i] ?? 1,
      }))
      return {
        cells: Int32Array.from(members.flatMap(({ own }) => own)),
        weights: Float64Array.from(members.flatMap(({ own, weight }) => own.map(() => weight))),
      }
    },
  }
}
