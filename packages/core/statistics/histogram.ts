/**
 * How many times each whole number of days occurs: `{ 0: 2, 118: 1 }`. Days are the keys, counts (at least 1) the
 * values; survives JSON, and two merge without loss, so that medians of merged groups are exact.
 */
export type Histogram = Readonly<Record<number, number>>

/** Counts whole numbers of days; 0 days is a value like any other. */
export const histogram = (days: Iterable<number>): Histogram => {
  const counts: Record<number, number> = {}
  for (const day of days) counts[day] = (counts[day] ?? 0) + 1
  return counts
}

/** The histogram of both groups taken together. */
export const merge = (a: Histogram, b: Histogram): Histogram => {
  const counts: Record<number, number> = { ...a }
  for (const day of daysIn(b)) counts[day] = (counts[day] ?? 0) + (b[day] ?? 0)
  return counts
}

/** The different numbers of days that occur, fewest first. */
export const daysIn = (h: Histogram): readonly number[] =>
  Object.keys(h)
    .map(Number)
    .sort((a, b) => a - b)

/** How many were counted. */
export const total = (h: Histogram): number => Object.values(h).reduce((sum, count) => sum + count, 0)

/** Mean number of days; `undefined` when nothing was counted. */
export const mean = (h: Histogram): number | undefined => {
  const n = total(h)
  return n === 0 ? undefined : daysIn(h).reduce((sum, day) => sum + day * (h[day] ?? 0), 0) / n
}
