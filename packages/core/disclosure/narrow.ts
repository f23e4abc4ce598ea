import type { Sums } from './cell_system.ts'
import { Dictionary, type Step } from './dictionary.ts'
import { type Direction, nearZero, type Slope } from './direction.ts'
import type { Combination } from './moves.ts'
import { Reach } from './reach.ts'

/** An unsafe cell that can be told too closely, and the known sum of parts that tells it so. */
export interface Narrow {
  readonly cell: number
  readonly because: Combination
}

/** `unproved`: cells that were not looked into when the effort (steps of the simplex method) was used up. */
export interface Narrowness {
  readonly narrow: readonly Narrow[]
  readonly unproved: readonly number[]
  readonly effort: number
}

/**
 * The unsafe cells that somebody who knows that counts are whole and not negative can tell within less than `width`:
 * linear programming by the simplex method, from the true table. `directions`: how the tables can change.
 */
export const narrowCells = (
  sums: Sums,
  unsafe: readonly number[],
  directions: readonly Direction[],
  width: number,
): Narrowness => {
  const reach = new Reach(sums, unsafe)
  const dictionary = new Dictionary(sums.parts, directions, reach)
  for (let round = 0; round < sweeps; round++) sweep(dictionary, directions.length, round)
  const narrow: Narrow[] = []
  const unproved: number[] = []
  const spent = { steps: 0 }
  for (const cell of unsafe) {
    const enough = (): boolean => reach.width(cell) >= width
    if (!enough() && spent.steps > mostSteps) unproved.push(cell)
    if (enough() || spent.steps > mostSteps) continue
    const parts = sums.partsOf(cell)
    const high = climb(dictionary, parts, 1, enough, spent)
    dictionary.goBack()
    // no count is below 0: when it has been seen to be 0, what it can be at most tells the width
    const settled = (): boolean => enough() || (high !== undefined && reach.lowest(cell) === 0)
    const low = settled() ? undefined : climb(dictionary, parts, -1, settled, spent)
    dictionary.goBack()
    const because = high ?? low
    if (!enough() && because) narrow.push({ cell, because })
    else if (!enough()) unproved.push(cell)
  }

  return { narrow, unproved, effort: spent.steps }
}

const mostSteps = 60_000
const sweeps = 12

/** Goes along one direction after the other as far as it leads, each time in another order: most cells move enough. */
const sweep = (dictionary: Dictionary, directions: number, round: number): void => {
  const stride = strideFor(directions, round)
  for (let i = 0; i < directions; i++) {
    const id = (round + i * stride) % directions
    const way = (round + i * (round % 3)) % 2 === 0 ? 1 : -1
    dictionary.go(id, way, { ...dictionary.reachOf(id, way), stop: -1 })
  }
  dictionary.goBack()
}

/** A step that visits every number below `size`. */
const strideFor = (size: number, round: number): number => {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
  let stride =
    round < 2 ? (round === 0 ? 1 : Math.max(1, size - 1)) : Math.floor((size * (round + 1)) / 17) + 1
  while (divisor(stride, size) !== 1) stride++
  return stride
}

/**
 * The simplex method: raises (1) or lowers (−1) the sum until that is `enough`, or until it cannot go further, and then
 * gives the known sum that stands against it.
 */
const climb = (
  dictionary: Dictionary,
  parts: Int32Array,
  way: 1 | -1,
  enough: () => boolean,
  spent: { steps: number },
): Combination | undefined => {
  while (!enough()) {
    const slopes = dictionary.slopes(parts)
    const best = stepFor(dictionary, slopes, way)
    if (!best) return against(parts, slopes)
    spent.steps++
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
  const scale = scales.find((k) =>
    slopes.every(({ slope }) => Math.abs(slope * k - Math.round(slope * k)) < 1e-6),
  )
  return scale === undefined
    ? undefined
    : {
        cells: Int32Array.from([...parts, ...slopes.map(({ own }) => own)]),
        weights: Float64Array.from([
          ...Array.from(parts, () => scale),
          ...slopes.map(({ slope }) => Math.round(-slope * scale)),
        ]),
      }
}

// what slopes are multiples of parts of
const scales = Array.from({ length: 5_000 }, (_, i) => i + 1)
