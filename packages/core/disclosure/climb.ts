import type { Combination } from './combination.ts'
import type { Dictionary, Step } from './dictionary.ts'
import { nearZero, type Slope } from './direction.ts'
import type { Effort } from './effort.ts'

/**
 * The simplex method: raises (1) or lowers (−1) the sum until that is `enough`, or until it cannot go further, and then
 * gives the known sum that stands against it.
 */
export const climb = (
  dictionary: Dictionary,
  parts: Int32Array,
  way: 1 | -1,
  enough: () => boolean,
  effort: Effort,
): Combination | undefined => {
  effort.begin()
  while (!enough()) {
    const slopes = dictionary.slopes(parts)
    const best = stepFor(dictionary, slopes, way)
    if (!best) return against(parts, slopes)
    if (!effort.step()) return undefined
    dictionary.go(best.id, best.towards, best.step)
  }
  return undefined
}

interface Climbing {
  readonly id: number
  readonly towards: 1 | -1
  readonly step: Step
}

/** The steepest direction in which one can go at all; when there is none, the one with the first part (Bland). */
const stepFor = (dictionary: Dictionary, slopes: readonly Slope[], way: 1 | -1): Climbing | undefined => {
  let first: (Climbing & Slope) | undefined
  for (const direction of slopes.toSorted(steepestFirst)) {
    const { id, own, slope } = direction
    const towards = slope * way > 0 ? 1 : -1
    if (towards === -1 && (dictionary.at[own] ?? 0) <= nearZero) continue
    const step = dictionary.reachOf(id, towards)
    if (step.length > nearZero) return { id, towards, step }
    if (!first || own < first.own) first = { ...direction, towards, step }
  }
  return first
}

const steepestFirst = (a: Slope, b: Slope): number => Math.abs(b.slope) - Math.abs(a.slope) || a.own - b.own

/** At the end the sum is a known number minus (or plus) multiples of parts that are 0 and cannot fall. */
const against = (parts: Int32Array, slopes: readonly Slope[]): Combination | undefined => {
  const isWhole = (x: number): boolean => Math.abs(x - Math.round(x)) < 1e-6
  const scale = scales.find((k) => slopes.every(({ slope }) => isWhole(slope * k)))
  if (scale === undefined) return undefined
  return {
    cells: Int32Array.from([...parts, ...slopes.map(({ own }) => own)]),
    weights: Float64Array.from([
      ...Array.from(parts, () => scale),
      ...slopes.map(({ slope }) => Math.round(-slope * scale)),
    ]),
  }
}

// what slopes are multiples of parts of
const scales = Array.from({ length: 5_000 }, (_, i) => i + 1)
