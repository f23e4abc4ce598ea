import type { Sums } from './cell_system.ts'
import { type Direction, type Follower, nearZero } from './dictionary.ts'

/** What cells have been seen to be in tables that agree with what is known. */
export interface Reach extends Follower {
  /** How many steps of 1 there are between the smallest and the largest whole number seen. */
  readonly width: (cell: number) => number
  /** Told of a direction in which one can go on for ever. */
  readonly endless: (direction: Direction) => void
}

/** Follows the cells that are wanted. */
export const reachOver = ({ freq, over }: Sums, wanted: readonly number[]): Reach => {
  const isWanted = new Uint8Array(freq.length)
  for (const cell of wanted) isWanted[cell] = 1
  const [now, low, high] = [freq.slice(), freq.slice(), freq.slice()]
  return {
    width: (cell) => Math.floor((high[cell] ?? 0) + 1e-6) - Math.ceil((low[cell] ?? 0) - 1e-6),
    changed: (part, by) => {
      for (const cell of over(part)) if (isWanted[cell] === 1) now[cell] = (now[cell] ?? 0) + by
    },
    reached: (changed) => {
      for (const part of changed)
        for (const cell of over(part)) {
          if (isWanted[cell] !== 1) continue
          const value = now[cell] ?? 0
          if (value < (low[cell] ?? 0)) low[cell] = value
          if (value > (high[cell] ?? 0)) high[cell] = value
        }
    },
    endless: ({ parts, values }) => {
      const net = new Map<number, number>()
      parts.forEach((part, i) => {
        for (const cell of over(part)) net.set(cell, (net.get(cell) ?? 0) + (values[i] ?? 0))
      })
      for (const [cell, value] of net) if (value > nearZero) high[cell] = Number.POSITIVE_INFINITY
    },
  }
}
