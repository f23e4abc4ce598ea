import { along, type Direction, nearZero, nowhere, type Slope, withOwn } from './direction.ts'
import { directionFrom, SparseSum } from './sparse_sum.ts'
import { StartSlopes } from './start_slopes.ts'

/**
 * The directions of a dictionary, kept as those of the beginning and the exchanges since: parts that have taken a
 * direction over (the revised simplex method, product form). Each is computed when it is asked for.
 */
export class Exchanges {
  readonly #start: readonly Direction[]
  readonly #startSlopes: StartSlopes
  readonly #column: SparseSum
  readonly #row: SparseSum
  readonly #made: { readonly id: number; readonly direction: Direction }[] = []
  /** The latest exchange of each direction; −1: none. */
  readonly #latest: Int32Array
  /** Each direction as it was computed last, after so many exchanges. */
  readonly #asked = new Map<number, { readonly made: number; readonly direction: Direction }>()

  /** No exchanges yet. */
  constructor(parts: number, start: readonly Direction[]) {
    this.#start = start
    this.#startSlopes = new StartSlopes(parts, start)
    this.#column = new SparseSum(parts)
    this.#row = new SparseSum(parts)
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
    row.clear()
    for (let i = 0; i < sum.length; i++) row.addAt(sum[i] ?? 0, 1)
    const found = this.#slopesOfExchanged(row)
    this.#startSlopes.find(row, this.#latest, found)
    return found
  }

  /** Leaves in the row what the directions of the beginning are to be held against. */
  #slopesOfExchanged(row: SparseSum): Slope[] {
    const found: Slope[] = []
    for (let i = this.#made.length - 1; i >= 0; i--) {
      const { id, direction } = this.#made[i] ?? { id: -1, direction: nowhere }
      const slope = along(row.values, direction)
      if (Math.abs(slope) <= nearZero) continue
      if (this.#latest[id] === i) found.push({ id, own: direction.own, slope })
      row.addAt(direction.own, -slope)
    }
    return found
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
