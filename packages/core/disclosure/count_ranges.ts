/** What a count can be, both included. */
export type Range = readonly [low: number, high: number]

/** A count that is a sum of others, by key. */
export interface CountSum {
  readonly whole: string
  readonly parts: readonly string[]
}

/** More than any count. */
export const unbounded = 1e9

/** So many rounds at most: what is told in more is told by the elimination of counts. */
const rounds = 8

/** Ranges of counts, narrowed by the sums that they are in, again and again. */
export const rangesIn = (
  given: ReadonlyMap<string, Range>,
  sums: readonly CountSum[],
): ReadonlyMap<string, Range> => {
  const ranges = new Map(given)
  const rangeOf = (key: string): Range => ranges.get(key) ?? [0, unbounded]
  const narrow = (key: string, low: number, high: number): boolean => {
    const [least, most] = rangeOf(key)
    if (low <= least && high >= most) return false
    ranges.set(key, [Math.max(least, low), Math.min(most, high)])
    return true
  }
  const throughSum = ({ whole, parts }: CountSum): boolean => {
    const [low, high] = rangeOf(whole)
    const all = parts.map(rangeOf)
    const least = all.reduce((sum, [own]) => sum + own, 0)
    const most = all.reduce((sum, [, own]) => sum + own, 0)
    const narrowed = all.map(([ownLeast, ownMost], i) =>
      narrow(parts[i] ?? '', low - (most - ownMost), high - (least - ownLeast)),
    )
    return [narrow(whole, least, most), ...narrowed].includes(true)
  }
  for (let round = 0; round < rounds; round++) if (!sums.map(throughSum).includes(true)) break
  return ranges
}

/** From the least to the most that a count can be. */
export const stepsOf = (range: Range | undefined): number => (range ? range[1] - range[0] : unbounded)
