import { along, type Direction, nearZero, nowhere, type Slope } from './direction.ts'
import { directionFrom, type SparseSum, sparseSum } from './sparse_sum.ts'

/**
 * The directions of a dictionary, kept as those of the beginning and the exchanges since: parts that have taken a
 * direction over (the revised simplex method, product form). Each is computed when it is asked for.
 */
export interface Exchanges {
  /** The part that a direction raises by 1 and that no other one changes. */
  readonly ownOf: (id: number) => number
  /** A direction as it is now; good until the next is asked for. */
  readonly spread: (id: number) => SparseSum
  /** How a sum of parts changes along each direction that changes it. */
  readonly slopes: (sum: ArrayLike<number>) => readonly Slope[]
  /** The part takes the direction over. */
  readonly exchange: (id: number, part: number) => void
  /** Back to the beginning. */
  readonly undo: () => void
}

/** No exchanges yet. */
export const noExchanges = (parts: number, start: readonly Direction[]): Exchanges => {
  const touching = touchingOf(parts, start)
  const [column, row, slopeOf] = [sparseSum(parts), sparseSum(parts), sparseSum(start.length)]
  const made: { readonly id: number; readonly direction: Direction }[] = []
  const latest = new Int32Array(start.length).fill(-1)
  const base = (id: number): Direction => made[latest[id] ?? -1]?.direction ?? start[id] ?? nowhere

  const spread = (id: number): SparseSum => {
    column.clear()
    column.add(base(id), 1)
    for (let i = (latest[id] ?? -1) + 1; i < made.length; i++) {
      const direction = made[i]?.direction ?? nowhere
      const value = column.values[direction.own] ?? 0
      if (Math.abs(value) > nearZero) column.add(direction, -value)
    }
    return column
  }

  const slopes = (sum: ArrayLike<number>): readonly Slope[] => {
    const found: Slope[] = []
    row.clear()
    for (let i = 0; i < sum.length; i++) row.addAt(sum[i] ?? 0, 1)
    for (let i = made.length - 1; i >= 0; i--) {
      const { id, direction } = made[i] ?? { id: -1, direction: nowhere }
      const slope = along(row.values, direction)
      if (Math.abs(slope) <= nearZero) continue
      if (latest[id] === i) found.push({ id, own: direction.own, slope })
      row.addAt(direction.own, -slope)
    }
    return found.concat(slopesOfStart())
  }

  const slopesOfStart = (): readonly Slope[] => {
    slopeOf.clear()
    for (const part of row.held.subarray(0, row.size()))
      for (const { id, slope } of touching[part] ?? [])
        if (latest[id] === -1) slopeOf.addAt(id, (row.values[part] ?? 0) * slope)
    return Array.from(slopeOf.held.subarray(0, slopeOf.size()), (id) => ({
      id,
      own: start[id]?.own ?? -1,
      slope: slopeOf.values[id] ?? 0,
    })).filter(({ slope }) => Math.abs(slope) > nearZero)
  }

  return {
    ownOf: (id) => base(id).own,
    spread,
    slopes,
    exchange: (id, part) => {
      const direction = directionFrom(spread(id), part)
      latest[id] = made.length
      made.push({ id, direction })
    },
    undo: () => {
      for (const { id } of made) latest[id] = -1
      made.length = 0
    },
  }
}

/** The directions that change each part. */
const touchingOf = (parts: number, directions: readonly Direction[]): readonly (readonly Slope[])[] => {
  const touching: Slope[][] = Array.from({ length: parts }, () => [])
  directions.forEach(({ own, parts, values }, id) => {
    for (let i = 0; i < parts.length; i++) touching[parts[i] ?? 0]?.push({ id, own, slope: values[i] ?? 0 })
  })
  return touching
}
