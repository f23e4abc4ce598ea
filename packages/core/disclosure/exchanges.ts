import { along, type Direction, nearZero, nowhere, type Slope, withOwn } from './direction.ts'
import { directionFrom, SparseSum } from './sparse_sum.ts'

/**
 * The directions of a dictionary, kept as those of the beginning and the exchanges since: parts that have taken a
 * direction over (the revised simplex method, product form). Each is computed when it is asked for.
 */
export class Exchanges {
  readonly #start: readonly Direction[]
  /** The directions that change each part. */
  readonly #touching: readonly (readonly Slope[])[]
  readonly #column: SparseSum
  readonly #row: SparseSum
  readonly #slopeOf: SparseSum
  readonly #made: { readonly id: number; readonly direction: Direction }[] = []
  readonly #latest: Int32Array
  /** Each direction as it was computed last, after so many exchanges. */
  readonly #asked = new Map<number, { readonly made: number; readonly direction: Direction }>()

  /** No exchanges yet. */
  constructor(parts: number, start: readonly Direction[]) {
    this.#start = start
    this.#touching = touchingOf(parts, start)
    this.#column = new SparseSum(parts)
    this.#row = new SparseSum(parts)
    this.#slopeOf = new SparseSum(start.length)
    this.#latest = new Int32Array(start.length).fill(-1)
  }

  /** The part that a direction raises by 1 and that no other one changes. */
  ownOf(id: number): number {
    return this.#base(id).own
  }

  #base(id: number): Direction {
    return this.#made[this.#latest[id] ?? -1]?.direction ?? this.#start[id] ?? nowhere
  }

  /** A direction as it is now. */
  direction(id: number): Direction {
    const since = (this.#latest[id] ?? -1) + 1
    const made = this.#made.length
    if (since === made) return this.#base(id)
    const asked = this.#asked.get(id)
    if (asked?.made === made) return asked.direction
    const direction =
      asked && asked.made > since
        ? this.#revised(asked.direction, asked.made)
        : this.#revised(this.#base(id), since)
    this.#asked.set(id, { made, direction })
    return direction
  }

  #revised(base: Direction, since: number): Direction {
    const column = this.#column
    column.clear()
    column.add(base, 1)
    for (let i = since; i < this.#made.length; i++) {
      const direction = this.#made[i]?.direction ?? nowhere
      const value = column.values[direction.own] ?? 0
      if (Math.abs(value) > nearZero) column.add(direction, -value)
    }
    return directionFrom(column, base.own)
  }

  /** How a sum of parts changes along each direction that changes it. */
  slopes(sum: ArrayLike<number>): readonly Slope[] {
    const row = this.#row
    const found: Slope[] = []
    row.clear()
    for (let i = 0; i < sum.length; i++) row.addAt(sum[i] ?? 0, 1)
    for (let i = this.#made.length - 1; i >= 0; i--) {
      const { id, direction } = this.#made[i] ?? { id: -1, direction: nowhere }
      const slope = along(row.values, direction)
      if (Math.abs(slope) <= nearZero) continue
      if (this.#latest[id] === i) found.push({ id, own: direction.own, slope })
      row.addAt(direction.own, -slope)
    }
    this.#slopesOfStart(found)
    return found
  }

  #slopesOfStart(found: Slope[]): void {
    const { held, values, size } = this.#row
    const slopeOf = this.#slopeOf
    slopeOf.clear()
    for (let i = 0; i < size; i++) {
      const part = held[i] ?? 0
      const touching = this.#touching[part] ?? []
      for (let k = 0; k < touching.length; k++) {
        const { id, slope } = touching[k] ?? noSlope
        if (this.#latest[id] === -1) slopeOf.addAt(id, (values[part] ?? 0) * slope)
      }
    }
    for (let i = 0; i < slopeOf.size; i++) {
      const id = slopeOf.held[i] ?? 0
      const slope = slopeOf.values[id] ?? 0
      if (Math.abs(slope) > nearZero) found.push({ id, own: this.#start[id]?.own ?? -1, slope })
    }
  }

  /** The part takes the direction over. */
  exchange(id: number, part: number): void {
    const direction = withOwn(this.direction(id), part)
    this.#latest[id] = this.#made.length
    this.#made.push({ id, direction })
  }

  /** Back to the beginning. */
  undo(): void {
    for (const { id } of this.#made) this.#latest[id] = -1
    this.#made.length = 0
    this.#asked.clear()
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
