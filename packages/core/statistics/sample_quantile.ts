/**
 * Type 7 quantile of any numbers: linear between order statistics (Hyndman & Fan 1996; R `quantile(type = 7)`). `p` in
 * 0–1; in the unit of the values; `undefined` for none.
 */
export const sampleQuantile = (values: readonly number[], p: number): number | undefined => {
  const sorted = values.toSorted((a, b) => a - b)
  const position = (sorted.length - 1) * p
  const [below, above] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]]
  if (below === undefined || above === undefined) return undefined
  return below + (position - Math.floor(position)) * (above - below)
}
