import type { Sums } from './cell_system.ts'
import type { Follower } from './dictionary.ts'
import { nearZero } from './direction.ts'

/** What cells have been seen to be in tables that agree with what is known. */
export interface Reach extends Follower {
  /** How many steps of 1 there are between the smallest and the largest whole number seen. */
  readonly width: (cell: number) => number
  /** The smallest whole number seen. */
  readonly lowest: (cell: number) => number
}

/** Follows the cells that are wanted. */
export const reachOver = (sums: Sums, wanted: readonly number[]): Reach => {
  const over = wantedOver(sums, wanted)
  const [now, low, high] = [sums.freq.slice(), sums.freq.slice(), sums.freq.slice()]
  return {
    width: (cell) => Math.floor((high[cell] ?? 0) + 1e-6) - Math.ceil((low[cell] ?? 0) - 1e-6),
    lowest: (cell) => Math.ceil((low[cell] ?? 0) - 1e-6),
    changed: (part, by) => {
      const cells = over[part] ?? []
      for (let i = 0; i < cells.length; i++) now[cells[i] ?? 0] = (now[cells[i] ?? 0] ?? 0) + by
    },
    reached: (changed, count) => {
      for (let p = 0; p < count; p++) {
        const cells = over[changed[p] ?? 0] ?? []
        for (let i = 0; i < cells.length; i++) {
          const cell = cells[i] ?? 0
          const value = now[cell] ?? 0
          if (value < (low[cell] ?? 0)) low[cell] = value
          if (value > (high[cell] ?? 0)) high[cell] = value
        }
      }
    },
    endless: ({ values, held, size }) => {
      const net = new Map<number, number>()
      for (const part of held.subarray(0, size()))
        for (const cell of over[part] ?? []) net.set(cell, (net.get(cell) ?? 0) + (values[part] ?? 0))
      for (const [cell, value] of net) if (value > nearZero) high[cell] = Number.POSITIVE_INFINITY
    },
  }
}

/** The wanted cells over each part. */
const wantedOver = ({ parts, partsOf }: Sums, wanted: readonly number[]): readonly (readonly number[])[] => {
  const over: number[][] = Array.from(parts, () => [])
  for (const cell of new Set(wanted)) for (const part of partsOf(cell)) over[part]?.push(cell)
  return over
}
