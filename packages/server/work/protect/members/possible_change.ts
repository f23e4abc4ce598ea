import { type Seen, sumsOfFree } from './sums_of_free.ts'

/** Numbers, sums of them that are known, and 1 for each number that is known itself; nothing but data, so that a thread can be given it. */
export interface ChangeTask {
  readonly sums: Seen
  readonly fixed: Uint8Array
}

export type FindChange = (task: ChangeTask) => Promise<Float64Array>

/**
 * A change of numbers that changes no sum and nothing fixed: a scattered one less what the sums would see of it (Craig's
 * method of conjugate gradients). What is 0 in it is 0 in every such change, but for a chance of nothing.
 */
export const findChange: FindChange = async ({ sums, fixed }) => {
  const { seenOf, addTo } = sumsOfFree(sums, fixed)
  const change = Float64Array.from(fixed, (isFixed, i) => (isFixed ? 0 : scattered(i)))
  const along = new Float64Array(change.length)
  const left = seenOf(change)
  addTo(along, left)
  let much = dot(left, left)
  const little = much * nothing
  for (let round = 0; much > little && round < mostRounds; round++) {
    const step = much / dot(along, along)
    addMultiple(change, along, -step)
    addMultiple(left, seenOf(along), -step)
    const before = much
    much = dot(left, left)
    for (let i = 0; i < along.length; i++) along[i] = ((along[i] ?? 0) * much) / before
    addTo(along, left)
  }
  if (much > little) throw new Error('a change was not found')
  return change
}

const nothing = 1e-18
const mostRounds = 5_000

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

const addMultiple = (numbers: Float64Array, others: Float64Array, factor: number): void => {
  for (let i = 0; i < numbers.length; i++) numbers[i] = (numbers[i] ?? 0) + factor * (others[i] ?? 0)
}

/** Always the same for the same place, between 1 and 2. */
const scattered = (place: number): number => {
  let h = Math.imul(place + 1, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return 1 + ((h ^ (h >>> 15)) >>> 0) / 2 ** 32
}
