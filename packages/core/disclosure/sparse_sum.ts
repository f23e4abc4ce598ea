import { type Direction, nearZero } from './direction.ts'

/** Numbers by part while they are summed: mostly zeros. */
export class SparseSum {
  readonly values: Float64Array
  /** The parts that may be other than 0: the first `size` of these, in the order in which they came. */
  readonly held: Int32Array
  size = 0
  readonly #isHeld: Uint8Array

  /** An empty sum over so many parts. */
  constructor(parts: number) {
    this.values = new Float64Array(parts)
    this.held = new Int32Array(parts)
    this.#isHeld = new Uint8Array(parts)
  }

  addAt(part: number, value: number): void {
    if (this.#isHeld[part] === 0) {
      this.#isHeld[part] = 1
      this.held[this.size++] = part
    }
    this.values[part] = (this.values[part] ?? 0) + value
  }

  add({ parts, values }: Direction, times: number): void {
    for (let i = 0; i < parts.length; i++) this.addAt(parts[i] ?? 0, times * (values[i] ?? 0))
  }

  clear(): void {
    for (let i = 0; i < this.size; i++) this.values[this.held[i] ?? 0] = this.#isHeld[this.held[i] ?? 0] = 0
    this.size = 0
  }
}

/** The sum as a direction with this part of its own, which it raises by 1; without one (−1) as it is. */
export const directionFrom = ({ values, held, size }: SparseSum, own: number): Direction => {
  const scale = values[own] ?? 1
  const parts = new Int32Array(size)
  const changes = new Float64Array(size)
  let count = 0
  for (let i = 0; i < size; i++) {
    const part = held[i] ?? 0
    const value = values[part] ?? 0
    if (Math.abs(value) <= nearZero) continue
    parts[count] = part
    changes[count++] = value / scale
  }
  return { own, parts: parts.subarray(0, count), values: changes.subarray(0, count) }
}
