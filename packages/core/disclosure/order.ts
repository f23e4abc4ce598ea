import type { Sums } from './cell_system.ts'

/**
 * The cells in the order in which one wants to publish them, as GaussSuppression's default: the largest first, and of
 * equals the one whose inner cells stand under most. Zeros that are shown come before all.
 */
export const publishingOrder = ({ freq, parts, partsOf, over }: Sums): Int32Array => {
  const weight = new Float64Array(parts.length)
  for (let i = 0; i < parts.length; i++)
    for (const cell of over(i)) weight[i] = (weight[i] ?? 0) + (freq[cell] ?? 0) + 1
  const tie = Float64Array.from(freq, (_, cell) =>
    partsOf(cell).reduce((sum, i) => sum + (weight[i] ?? 0), 0),
  )
  const largest = tie.reduce((a, b) => Math.max(a, b), 1)
  const rank = Float64Array.from(freq, (count, cell) =>
    count === 0 ? Number.POSITIVE_INFINITY : count + 1 + (0.99 * (tie[cell] ?? 0)) / largest,
  )
  return Int32Array.from(freq.keys()).sort((a, b) => {
    const [ra, rb] = [rank[a] ?? 0, rank[b] ?? 0]
    return ra === rb ? a - b : rb - ra
  })
}
