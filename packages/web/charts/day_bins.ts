import { daysIn, type Histogram } from '@lyhord/core/statistics/histogram.ts'

/** Investigations whose length falls in [from, to) days; the last bin of a long tail is open (`open`). */
export interface DayBin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly open: boolean
}

/** Equal bins from zero, empty ones included; everything from `longest` days on is gathered in one open bin. */
export const dayBins = (days: Histogram, step = 10, longest = 360): readonly DayBin[] => {
  const lengths = daysIn(days)
  const last = Math.min(lengths.at(-1) ?? 0, longest)
  const counts = Array.from({ length: Math.floor(last / step) + 1 }, () => 0)
  for (const day of lengths) {
    const bin = Math.min(Math.floor(day / step), counts.length - 1)
    counts[bin] = (counts[bin] ?? 0) + (days[day] ?? 0)
  }
  return counts.map((count, i) => ({
    from: i * step,
    to: (i + 1) * step,
    count,
    open: i * step >= longest,
  }))
}
