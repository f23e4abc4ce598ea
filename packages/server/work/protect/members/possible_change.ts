import { knownSums, type SignedSum } from '../../../outside/known_sums.ts'

/**
 * A change of `size` numbers that changes no sum and no number that is `fixed`: a scattered one less what sums would see of
 * it (Craig's method of conjugate gradients). What is 0 in it is 0 in every such change, but for a chance of nothing.
 */
export const possibleChange = (
  size: number,
  sums: readonly SignedSum[],
  fixed: (number: number) => boolean,
): Float64Array => {
  const { seenOf, addTo } = laid(sums, fixed)
  const change = Float64Array.from({ length: size }, (_, i) => (fixed(i) ? 0 : scattered(i)))
  const along = new Float64Array(size)
  const left = seenOf(change)
  addTo(along, left)
  let much = dot(left, left)
  const little = much * nothing
  for (let round = 0; much > little && round < mostRounds; round++) {
    const step = much / dot(along, along)
    for (let i = 0; i < size; i++) change[i] = (change[i] ?? 0) - step * (along[i] ?? 0)
    const seen = seenOf(along)
    for (let i = 0; i < left.length; i++) left[i] = (left[i] ?? 0) - step * (seen[i] ?? 0)
    const before = much
    much = dot(left, left)
    for (let i = 0; i < size; i++) along[i] = ((along[i] ?? 0) * much) / before
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

/** Always the same for the same place, between 1 and 2. */
const scattered = (place: number): number => {
  let h = Math.imul(place + 1, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return 1 + ((h ^ (h >>> 15)) >>> 0) / 2 ** 32
}

/** Sums of what is not fixed. */
const laid = (sums: readonly SignedSum[], fixed: (number: number) => boolean) => {
  const { starts, of, signs } = knownSums(sums.map((sum) => ({ ...sum, value: 0 })))
  for (let i = 0; i < of.length; i++) if (fixed(of[i] ?? 0)) signs[i] = 0
  return {
    /** What each sum comes to. */
    seenOf: (numbers: Float64Array): Float64Array => {
      const seen = new Float64Array(sums.length)
      for (let row = 0; row < sums.length; row++) {
        let sum = 0
        for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++)
          sum += (signs[i] ?? 0) * (numbers[of[i] ?? 0] ?? 0)
        seen[row] = sum
      }
      return seen
    },
    /** Adds each sum times a factor to its numbers. */
    addTo: (numbers: Float64Array, factors: Float64Array): void => {
      for (let row = 0; row < sums.length; row++)
        for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++)
          numbers[of[i] ?? 0] = (numbers[of[i] ?? 0] ?? 0) + (signs[i] ?? 0) * (factors[row] ?? 0)
    },
  }
}
