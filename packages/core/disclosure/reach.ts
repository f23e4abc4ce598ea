import type { Sums } from './cell_system.ts'
import { type Direction, nearZero } from './direction.ts'

/** What cells have been seen to be in tables that agree with what is known. */
export class Reach {
  readonly #over: readonly (readonly number[])[]
  readonly #now: Float64Array
  readonly #low: Float64Array
  readonly #high: Float64Array

  /** Follows the cells that are wanted. */
  constructor(sums: Sums, wanted: readonly number[]) {
    this.#over = wantedOver(sums, wanted)
    this.#now = sums.freq.slice()
    this.#low = sums.freq.slice()
    this.#high = sums.freq.slice()
  }

  /** How many steps of 1 there are between the smallest and the largest whole number seen. */
  width(cell: number): number {
    return Math.floor((this.#high[cell] ?? 0) + 1e-6) - this.lowest(cell)
  }

  /** The smallest whole number seen. */
  lowest(cell: number): number {
    return Math.ceil((this.#low[cell] ?? 0) - 1e-6)
  }

  /** A part changes. */
  changed(part: number, by: number): void {
    const cells = this.#over[part] ?? []
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? 0
      this.#now[cell] = (this.#now[cell] ?? 0) + by
    }
  }

  /** A table has been reached by changing these parts. */
  reached(changed: Int32Array): void {
    for (let p = 0; p < changed.length; p++) {
      const cells = this.#over[changed[p] ?? 0] ?? []
      for (let i = 0; i < cells.length; i++) {
        const cell = cells[i] ?? 0
        const value = this.#now[cell] ?? 0
        if (value < (this.#low[cell] ?? 0)) this.#low[cell] = value
        if (value > (this.#high[cell] ?? 0)) this.#high[cell] = value
      }
    }
  }

  /** One can go on for ever in what has been summed. */
  endless({ parts, values }: Direction): void {
    const net = new Map<number, number>()
    parts.forEach((part, i) => {
      for (const cell of this.#over[part] ?? []) net.set(cell, (net.get(cell) ?? 0) + (values[i] ?? 0))
    })
    for (const [cell, value] of net) if (value > nearZero) this.#high[cell] = Number.POSITIVE_INFINITY
  }
}

/** The wanted cells over each part. */
const wantedOver = ({ parts, partsOf }: Sums, wanted: readonly number[]): readonly (readonly number[])[] => {
  const over: number[][] = Array.from(parts, () => [])
  for (const cell of new Set(wanted)) for (const part of partsOf(cell)) over[part]?.push(cell)
  return over
}
