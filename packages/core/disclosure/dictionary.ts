import { type Direction, nearZero, type Slope } from './direction.ts'
import { Exchanges } from './exchanges.ts'
import type { Reach } from './reach.ts'
import { SparseSum } from './sparse_sum.ts'

/** How far one can go in a direction, and the part that stops it by reaching 0 (−1: no end, or no stop wanted). */
export interface Step {
  readonly length: number
  readonly stop: number
}

/**
 * A simplex dictionary (Chvátal 1983) of all tables that agree with what is known: every table is the present one plus
 * directions, and no part may go below 0. One can always go back to the table and the directions of the beginning.
 */
export class Dictionary {
  readonly at: Float64Array
  readonly #start: Float64Array
  readonly #exchanges: Exchanges
  readonly #moved: SparseSum
  readonly #follower: Reach

  /** The dictionary of a table (`values`, by part) and the directions in which it can change. */
  constructor(values: Float64Array, directions: readonly Direction[], follower: Reach) {
    this.at = values.slice()
    this.#start = values
    this.#exchanges = new Exchanges(values.length, directions)
    this.#moved = new SparseSum(values.length)
    this.#follower = follower
  }

  /** How a sum of parts changes along each direction that changes it. */
  slopes(parts: ArrayLike<number>): readonly Slope[] {
    return this.#exchanges.slopes(parts)
  }

  /** The farthest one can go along a direction, up (1) or down (−1). */
  reachOf(id: number, way: 1 | -1): Step {
    return farthest(this.#exchanges.direction(id), this.at, way)
  }

  /** Goes there; the part that stops takes the direction over. */
  go(id: number, way: 1 | -1, { length, stop }: Step): void {
    if (length === Number.POSITIVE_INFINITY) this.#follower.endless(this.#exchanges.direction(id))
    else if (length > 0) this.#move(this.#exchanges.direction(id), way * length)
    if (stop >= 0 && stop !== this.#exchanges.ownOf(id)) this.#exchanges.exchange(id, stop)
  }

  #move({ parts, values }: Direction, length: number): void {
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] ?? 0
      const by = length * (values[i] ?? 0)
      this.#moved.addAt(part, by)
      this.at[part] = (this.at[part] ?? 0) + by
      this.#follower.changed(part, by)
    }
    this.#follower.reached(parts)
  }

  goBack(): void {
    const { held, values, size } = this.#moved
    for (let i = 0; i < size; i++) {
      const part = held[i] ?? 0
      this.at[part] = this.#start[part] ?? 0
      this.#follower.changed(part, -(values[part] ?? 0))
    }
    this.#moved.clear()
    this.#exchanges.undo()
  }
}

const farthest = ({ parts, values }: Direction, at: Float64Array, way: 1 | -1): Step => {
  let [length, stop] = [Number.POSITIVE_INFINITY, -1]
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? 0
    const change = way * (values[i] ?? 0)
    if (change >= -nearZero) continue
    const room = Math.max(0, at[part] ?? 0) / -change
    if (room < length - nearZero || (room < length + nearZero && part < stop)) {
      length = room
      stop = part
    }
  }
  return { length, stop }
}
