import type { KnownSums } from '../../../outside/known_sums.ts'

/** Sums as they are laid out: what they come to is not asked. */
export type Seen = Pick<KnownSums, 'starts' | 'of' | 'signs'>

/** Sums of what is not fixed, there and back. */
interface SumsOfFree {
  /** What each sum comes to. */
  readonly seenOf: (numbers: Float64Array) => Float64Array
  /** Adds to each number the factors of the sums that it is in. */
  readonly addTo: (numbers: Float64Array, factors: Float64Array) => void
}

/** Each sum by so much that it weighs as the others do: of long and short ones conjugate gradients take three times the rounds. */
export const sumsOfFree = (sums: Seen, fixed: Uint8Array): SumsOfFree => {
  const { starts, of } = sums
  const weights = weightsOf(sums, fixed)
  const rows = starts.length - 1
  return {
    seenOf: (numbers) => {
      const seen = new Float64Array(rows)
      for (let row = 0; row < rows; row++) {
        let sum = 0
        for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++)
          sum += (weights[i] ?? 0) * (numbers[of[i] ?? 0] ?? 0)
        seen[row] = sum
      }
      return seen
    },
    addTo: (numbers, factors) => {
      for (let row = 0; row < rows; row++)
        for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++)
          numbers[of[i] ?? 0] = (numbers[of[i] ?? 0] ?? 0) + (weights[i] ?? 0) * (factors[row] ?? 0)
    },
  }
}

/** How many times each number counts; what is fixed does not. */
const weightsOf = ({ starts, of, signs }: Seen, fixed: Uint8Array): Float64Array => {
  const weights = signs.map((sign, i) => (fixed[of[i] ?? 0] === 1 ? 0 : sign))
  for (let row = 0; row < starts.length - 1; row++) {
    const own = weights.subarray(starts[row], starts[row + 1])
    const length = Math.hypot(...own)
    if (length > 0) for (let i = 0; i < own.length; i++) own[i] = (own[i] ?? 0) / length
  }
  return weights
}
