/**
 * What travels instead of records: counts that add up. `n`: records in the population with a known value;
 * `missing`: records in the population without; `numerator`: those that count (share, ratio);
 * `counts`: records per code (distribution) or per number of days (days). Merging is addition.
 */
export interface Tally {
  n: number
  missing: number
  numerator: number
  counts: Record<string, number>
}

export const emptyTally = (): Tally => ({ n: 0, missing: 0, numerator: 0, counts: {} })

/** The tally of both: associative and commutative, with {@link emptyTally} as its zero. */
export const mergeTallies = (a: Tally, b: Tally): Tally => {
  const counts = { ...a.counts }
  for (const [key, count] of Object.entries(b.counts)) counts[key] = (counts[key] ?? 0) + count
  return { n: a.n + b.n, missing: a.missing + b.missing, numerator: a.numerator + b.numerator, counts }
}
