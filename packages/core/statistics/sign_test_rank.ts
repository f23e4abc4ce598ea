/**
 * The largest whole number j with P(X < j) ≤ `tail` for X ~ Binomial(n, ½); 0 when even P(X < 1) is more. R
 * `qbinom(tail, n, 0.5)`, apart from exact ties.
 */
export const signTestRank = (n: number, tail: number): number => {
  const middle = Math.floor(n / 2)
  const weights = halfWeights(n)
  const sum = weights.reduce((a, b) => a + b, 0)
  const all = n % 2 === 0 ? 2 * sum - 1 : 2 * sum
  let mass = 0
  for (let place = weights.length - 1; place >= 0; place--) {
    mass += (weights[place] ?? 0) / all
    if (mass > tail) return middle - place
  }
  return 0
}

/** Binomial(n, ½) from its middle down to 0, in units of the middle, left off where it no longer counts. */
const halfWeights = (n: number): readonly number[] => {
  const weights: number[] = []
  let weight = 1
  for (let k = Math.floor(n / 2); k >= 0 && weight > 1e-20; k--) {
    weights.push(weight)
    weight *= k / (n - k + 1)
  }
  return weights
}
