/** The limits of a funnel where `n` are counted, in the unit of the values. */
export interface FunnelLimit {
  readonly n: number
  readonly low95: number
  readonly high95: number
  readonly low998: number
  readonly high998: number
}

/**
 * The part of the upright axis that a funnel is drawn on: all points, and the limits from where the smallest point stands,
 * with some air; within `bounds` (0–1 for shares).
 */
export const funnelRange = (
  points: readonly { readonly n: number; readonly value: number }[],
  limits: readonly FunnelLimit[],
  bounds: readonly [low: number, high: number],
): readonly [low: number, high: number] => {
  const fewest = Math.min(...points.map((p) => p.n))
  const seen = limits.filter((l) => l.n >= fewest)
  const values = [
    ...points.map((p) => p.value),
    ...seen.map((l) => Math.max(bounds[0], l.low998)),
    ...seen.map((l) => Math.min(bounds[1], l.high998)),
  ]
  if (values.length === 0) return bounds
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const air = (high - low || 0.1) * 0.06
  return [Math.max(bounds[0], low - air), Math.min(bounds[1], high + air)]
}
