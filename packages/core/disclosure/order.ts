import type { Sums } from './cell_system.ts'

/**
 * The cells in the order in which one wants to publish them, as GaussSuppression's default: the largest first, and of
 * equals the one whose inner cells stand under most. Zeros that are shown come before all.
 */
export const publishingOrder = ({ freq, parts, partsOf, over }: Sums): Int32Array => {
  const weight = new Float64Array(parts.length)
  for (let i = 0; i < parts.length; i++)
    for (const cell of over(i)) weight[i] = (weight[i] ?? 0) + (freq[cell] ?? 0) + 1
  const tie = new Float64Array(freq.length)
  for (let cell = 0; cell < freq.length; cell++)
    for (const i of partsOf(cell)) tie[cell] = (tie[cell] ?? 0) + (weight[i] ?? 0)
  const largest = tie.reduce((a, b) => Math.max(a, b), 1)
  const rank = freq.map((count, cell) =>
    count === 0 ? Number.POSITIVE_INFINITY : count + 1 + (0.99 * (tie[cell] ?? 0)) / largest,
  )
  // of two shown zeros the difference is not a number
  return Int32Array.from(freq.keys()).sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || a - b)
}
