/** How many were submitted in one span of five minutes; `at` is a moment. */
export interface Span {
  readonly at: string
  readonly submitted: number
}

/** A point of the rising line, both 0–1: time from start to now, and the count of the final one. */
export interface RisePoint {
  readonly x: number
  readonly y: number
}

/** The rising line of a session: the running total at the end of each span, from nothing at the start. Moments in ms. */
export const riseOf = (spans: readonly Span[], start: number, now: number): readonly RisePoint[] => {
  const total = spans.reduce((sum, s) => sum + s.submitted, 0)
  if (total === 0 || now <= start) return []
  const fiveMinutes = 300_000
  let sum = 0
  const rising = spans.map(({ at, submitted }) => {
    sum += submitted
    return { x: (Math.min(Date.parse(at) + fiveMinutes, now) - start) / (now - start), y: sum / total }
  })
  const end = rising.at(-1)?.x === 1 ? [] : [{ x: 1, y: 1 }]
  return [{ x: 0, y: 0 }, ...rising, ...end]
}
