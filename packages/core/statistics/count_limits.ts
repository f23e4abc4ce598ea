import type { Interval } from './interval.ts'

/** A distribution of counts 0…most with one top: where its top is, and p(k + 1) / p(k). */
export interface CountDistribution {
  readonly mode: number
  readonly most: number
  readonly step: (k: number) => number
}

/**
 * The counts that a distribution gives with `confidence`, each tail at most half of the rest, smoothed between whole
 * counts (Spiegelhalter 2005, Statistics in Medicine 24: 1185–1202, appendix A.1.1). A whole count lies outside just
 * when it or a more extreme one has at most the tail's probability. The upper limit mirrors the lower: the appendix has the
 * same formula at both ends, which is one less at the upper, and calls high what chance gives more often than that.
 */
export const countLimits = (distribution: CountDistribution, confidence: number): Interval => {
  const { first, weights } = weightsOf(distribution)
  const tail = (1 - confidence) / 2
  return {
    low: Math.max(0, first + inside(weights, tail)),
    high: Math.min(distribution.most, first + weights.length - 1 - inside(weights.toReversed(), tail)),
  }
}

/** Smallest place whose cumulated weight is above the tail, less the part of its weight that is above. */
const inside = (weights: readonly number[], tail: number): number => {
  let below = 0
  for (const [place, weight] of weights.entries()) {
    if (below + weight > tail) return place - (below + weight - tail) / weight
    below += weight
  }
  return weights.length - 1
}

const negligible = 1e-22

/** Probabilities outwards from the top, left off where they no longer count, made to sum to 1. */
const weightsOf = ({ mode, most, step }: CountDistribution) => {
  const down: number[] = []
  for (let k = mode - 1, w = 1; k >= 0; k--) {
    w /= step(k)
    if (w < negligible) break
    down.push(w)
  }
  const up: number[] = []
  for (let k = mode, w = 1; k < most; k++) {
    w *= step(k)
    if (w < negligible) break
    up.push(w)
  }
  const weights = [...down.toReversed(), 1, ...up]
  const sum = weights.reduce((a, b) => a + b, 0)
  return { first: mode - down.length, weights: weights.map((w) => w / sum) }
}
