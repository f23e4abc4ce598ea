import { daysIn, type Histogram, total } from './histogram.ts'

/**
 * Type 7 quantile of the counted days: linear between order statistics (Hyndman & Fan 1996; R `quantile(type = 7)`).
 * `p` in 0–1; days, not always whole; `undefined` when nothing was counted.
 */
export const quantile = (h: Histogram, p: number): number | undefined => {
  const position = (total(h) - 1) * p
  const below = orderStatistic(h, Math.floor(position) + 1)
  const above = orderStatistic(h, Math.ceil(position) + 1)
  if (below === undefined || above === undefined) return undefined
  return below + (position - Math.floor(position)) * (above - below)
}

/** The median number of days; `undefined` when nothing was counted. */
export const median = (h: Histogram): number | undefined => quantile(h, 0.5)

/** The days at a rank, 1 for the fewest; `undefined` when the rank is past the number counted. */
export const orderStatistic = (h: Histogram, rank: number): number | undefined => {
  let counted = 0
  for (const day of daysIn(h)) {
    counted += h[day] ?? 0
    if (counted >= rank) return day
  }
  return undefined
}
