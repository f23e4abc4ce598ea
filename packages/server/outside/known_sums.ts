/** A sum of numbers; `signs`: how many times each counts, less than 0 to take it away, all once when there are none. */
export interface SignedSum {
  readonly of: readonly number[]
  readonly signs?: readonly number[]
}

/** A sum that is a number, or no less than it (`atLeast`). */
export interface KnownSum extends SignedSum {
  readonly value: number
  readonly atLeast?: boolean
}

/** Known sums one after the other, as a solver takes them. */
export interface KnownSums {
  /** Where each begins in `of` and `signs`, and where the last one ends. */
  readonly starts: Int32Array
  readonly of: Int32Array
  readonly signs: Float64Array
  /** How small and how large each is. */
  readonly low: Float64Array
  readonly high: Float64Array
}

/** Lays out sums. */
export const knownSums = (sums: readonly KnownSum[]): KnownSums => {
  const starts = new Int32Array(sums.length + 1)
  for (const [i, { of }] of sums.entries()) starts[i + 1] = (starts[i] ?? 0) + of.length
  const size = starts.at(-1) ?? 0
  const [all, signs] = [new Int32Array(size), new Float64Array(size).fill(1)]
  for (const [i, sum] of sums.entries()) {
    all.set(sum.of, starts[i])
    if (sum.signs) signs.set(sum.signs, starts[i])
  }
  const low = Float64Array.from(sums, ({ value }) => value)
  const high = low.map((value, i) => (sums[i]?.atLeast ? Number.POSITIVE_INFINITY : value))
  return { starts, of: all, signs, low, high }
}

/** Known sums with those of others after them, of which the first number is the one numbered `from`. */
export const joinedSums = (
  parts: readonly { readonly sums: KnownSums; readonly from: number }[],
): KnownSums => {
  const [rows, size] = [
    parts.reduce((sum, { sums }) => sum + sums.low.length, 0),
    parts.reduce((sum, { sums }) => sum + sums.of.length, 0),
  ]
  const joined = {
    starts: new Int32Array(rows + 1),
    of: new Int32Array(size),
    signs: new Float64Array(size),
    low: new Float64Array(rows),
    high: new Float64Array(rows),
  }
  let [row, at] = [0, 0]
  for (const { sums, from } of parts) {
    for (let i = 0; i < sums.of.length; i++) joined.of[at + i] = (sums.of[i] ?? 0) + from
    for (let i = 1; i < sums.starts.length; i++) joined.starts[row + i] = (sums.starts[i] ?? 0) + at
    joined.signs.set(sums.signs, at)
    joined.low.set(sums.low, row)
    joined.high.set(sums.high, row)
    row += sums.low.length
    at += sums.of.length
  }
  return joined
}
