import { type Direction, nearZero } from './direction.ts'

/** Numbers by part while they are summed: mostly zeros. */
export interface SparseSum {
  readonly values: Float64Array
  /** The parts that may be other than 0: the first `size()` of these, in the order in which they came. */
  readonly held: Int32Array
  readonly size: () => number
  readonly addAt: (part: number, value: number) => void
  readonly add: (direction: Direction, times: number) => void
  readonly clear: () => void
}

/** An empty sum over so many parts. */
export const sparseSum = (parts: number): SparseSum => {
  const values = new Float64Array(parts)
  const held = new Int32Array(parts)
  const isHeld = new Uint8Array(parts)
  let size = 0
  const addAt = (part: number, value: number): void => {
    if (isHeld[part] === 0) {
      isHeld[part] = 1
      held[size++] = part
    }
    values[part] = (values[part] ?? 0) + value
  }
  return {
    values,
    held,
    size: () => size,
    addAt,
    add: ({ parts, values: changes }, times) => {
      for (let i = 0; i < parts.length; i++) addAt(parts[i] ?? 0, times * (changes[i] ?? 0))
    },
    clear: () => {
      for (let i = 0; i < size; i++) values[held[i] ?? 0] = isHeld[held[i] ?? 0] = 0
      size = 0
    },
  }
}

/** The sum as a direction with this part of its own, which it raises by 1; without one (−1) as it is. */
export const directionFrom = ({ values, held, size }: SparseSum, own: number): Direction => {
  const scale = values[own] ?? 1
  const parts = new Int32Array(size())
  const changes = new Float64Array(size())
  let count = 0
  for (let i = 0; i < parts.length; i++) {
    const part = held[i] ?? 0
    const value = values[part] ?? 0
    if (Math.abs(value) <= nearZero) continue
    parts[count] = part
    changes[count++] = value / scale
  }
  return { own, parts: parts.subarray(0, count), values: changes.subarray(0, count) }
}
