import { type Direction, nearZero, type Slope } from './direction.ts'
import { SparseSum } from './sparse_sum.ts'

/** How sums change along the directions of the beginning. */
export class StartSlopes {
  readonly #start: readonly Direction[]
  /** The directions that change each part. */
  readonly #touching: readonly (readonly Slope[])[]
  readonly #slopeOf: SparseSum

  /** Of directions over so many parts. */
  constructor(parts: number, start: readonly Direction[]) {
    this.#start = start
    this.#touching = touchingOf(parts, start)
    this.#slopeOf = new SparseSum(start.length)
  }

  /** Adds the slopes of a sum along those that have not been exchanged (`latest` is −1) to the found. */
  find({ held, values, size }: SparseSum, latest: Int32Array, found: Slope[]): void {
    const slopeOf = this.#slopeOf
    slopeOf.clear()
    for (let i = 0; i < size; i++) {
      const part = held[i] ?? 0
      const touching = this.#touching[part] ?? []
      for (let k = 0; k < touching.length; k++) {
        const { id, slope } = touching[k] ?? noSlope
        if (latest[id] === -1) slopeOf.addAt(id, (values[part] ?? 0) * slope)
      }
    }
    for (let i = 0; i < slopeOf.size; i++) {
      const id = slopeOf.held[i] ?? 0
      const slope = slopeOf.values[id] ?? 0
      if (Math.abs(slope) > nearZero) found.push({ id, own: this.#start[id]?.own ?? -1, slope })
    }
  }
}

const noSlope: Slope = { id: -1, own: -1, slope: 0 }

const touchingOf = (parts: number, directions: readonly Direction[]): readonly (readonly Slope[])[] => {
  const touching: Slope[][] = Array.from({ length: parts }, () => [])
  directions.forEach(({ own, parts, values }, id) => {
    for (let i = 0; i < parts.length; i++) touching[parts[i] ?? 0]?.push({ id, own, slope: values[i] ?? 0 })
  })
  return touching
}
