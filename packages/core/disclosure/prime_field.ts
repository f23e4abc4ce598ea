/**
 * Whole numbers modulo the largest prime below 2^26, so that a product of two is exact in a double. What depends
 * linearly over the rationals depends here too unless the prime divides a minor of the matrix, and those are small.
 */
export const prime = 67_108_859
const inversePrime = 1 / prime

/** The product of two residues. */
export const times = (a: number, b: number): number => {
  const product = a * b
  const rest = product - Math.floor(product * inversePrime) * prime
  return (rest < 0 ? rest + prime : rest >= prime ? rest - prime : rest) | 0
}

/** The difference of two residues. */
export const minus = (a: number, b: number): number => (a >= b ? a - b : a - b + prime)

/** The sum of two residues. */
export const plus = (a: number, b: number): number => (a + b >= prime ? a + b - prime : a + b)

/** The residue of a whole number. */
export const residue = (a: number): number => ((a % prime) + prime) % prime

/** The residue that gives 1 when multiplied by `a`, which is not 0 (Fermat). */
export const inverse = (a: number): number => {
  if (a === 1 || a === prime - 1) return a
  let result = 1
  for (let base = a, power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = times(result, base)
    base = times(base, base)
  }
  return result
}

/** How far a residue is from 0, either way. */
export const magnitude = (a: number): number => Math.min(a, prime - a)

/** Whether it is the residue of a fraction with numerator and denominator of at most `most`. */
export const isPlain = (a: number, most: number): boolean => {
  for (let below = 1; below <= most; below++) if (magnitude(times(a, below)) <= most) return true
  return false
}

/** The simplest fraction with this residue; entries of moves are small, so that there is one. */
export const fraction = (a: number): number => {
  for (let below = 1; below <= largestPart; below++) {
    const above = times(a, below)
    const size = Math.min(above, prime - above)
    if (size <= largestPart) return (above === size ? size : -size) / below
  }
  return Number.NaN
}

// numerator and denominator below the root of half the prime: then no other fraction has the same residue
const largestPart = Math.floor(Math.sqrt(prime / 2))
