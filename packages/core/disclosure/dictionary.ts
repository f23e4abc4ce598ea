import { type Direction, nearZero, type Slope } from './direction.ts'
import { noExchanges } from './exchanges.ts'
import { type SparseSum, sparseSum } from './sparse_sum.ts'

/** How far one can go in a direction, and the part that stops it by reaching 0 (−1: no end, or no stop wanted). */
export interface Step {
  readonly length: number
  readonly stop: number
}

/** Who follows the tables: told of every part that changes and by how much, and of the parts when a table is reached. */
export interface Follower {
  readonly changed: (part: number, by: number) => void
  readonly reached: (parts: Int32Array, count: number) => void
  /** One can go on for ever in what has been summed. */
  readonly endless: (direction: SparseSum) => void
}

/**
 * A simplex dictionary (Chvátal 1983) of all tables that agree with what is known: every table is the present one plus
 * directions, and no part may go below 0. One can always go back to the table and the directions of the beginning.
 */
export interface Dictionary {
  readonly at: Float64Array
  /** How a sum of parts changes along each direction that changes it. */
  readonly slopes: (parts: ArrayLike<number>) => readonly Slope[]
  /** The farthest one can go along a direction, up (1) or down (−1). */
  readonly reachOf: (id: number, way: 1 | -1) => Step
  /** Goes there; the part that stops takes the direction over. */
  readonly go: (id: number, way: 1 | -1, step: Step) => void
  readonly goBack: () => void
}

/** The dictionary of a table (`values`, by part) and the directions in which it can change. */
export const dictionaryOf = (
  values: Float64Array,
  start: readonly Direction[],
  { changed, reached, endless }: Follower,
): Dictionary => {
  const at = values.slice()
  const { ownOf, spread, slopes, exchange, undo } = noExchanges(values.length, start)
  const moved = sparseSum(values.length)

  const move = ({ values: changes, held, size }: SparseSum, length: number): void => {
    for (let i = 0; i < size(); i++) {
      const part = held[i] ?? 0
      const by = length * (changes[part] ?? 0)
      moved.addAt(part, by)
      at[part] = (at[part] ?? 0) + by
      changed(part, by)
    }
    reached(held, size())
  }

  return {
    at,
    slopes,
    reachOf: (id, way) => farthest(spread(id), at, way),
    go: (id, way, { length, stop }) => {
      if (length === Number.POSITIVE_INFINITY) endless(spread(id))
      else if (length > 0) move(spread(id), way * length)
      if (stop >= 0 && stop !== ownOf(id)) exchange(id, stop)
    },
    goBack: () => {
      for (const part of moved.held.subarray(0, moved.size())) {
        at[part] = values[part] ?? 0
        changed(part, -(moved.values[part] ?? 0))
      }
      moved.clear()
      undo()
    },
  }
}

const farthest = ({ values, held, size }: SparseSum, at: Float64Array, way: 1 | -1): Step => {
  let [length, stop] = [Number.POSITIVE_INFINITY, -1]
  for (let i = 0; i < size(); i++) {
    const part = held[i] ?? 0
    const change = way * (values[part] ?? 0)
    if (change >= -nearZero) continue
    const room = Math.max(0, at[part] ?? 0) / -change
    if (room < length - nearZero || (room < length + nearZero && part < stop)) {
      length = room
      stop = part
    }
  }
  return { length, stop }
}
