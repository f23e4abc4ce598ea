import type { Sums } from './cell_system.ts'
import { type Dictionary, type Direction, dictionaryOf, nearZero } from './dictionary.ts'
import type { Combination } from './moves.ts'
import { type Reach, reachOver } from './reach.ts'

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
  const reach = reachOver(sums, unsafe)
  const dictionary = dictionaryOf(sums.parts, directions, reach)
  for (let round = 0; round < sweeps; round++) sweep(dictionary, directions.length, round, reach)
  const narrow: Narrow[] = []
  const unproved: number[] = []
  const spent = { steps: 0 }
  for (const cell of unsafe) {
    const enough = (): boolean => reach.width(cell) >= width
    if (!enough() && spent.steps > mostSteps) unproved.push(cell)
    if (enough() || spent.steps > mostSteps) continue
    const parts = sums.partsOf(cell)
    const high = climb(dictionary, parts, 1, enough, reach, spent)
    dictionary.goBack()
    const low = enough() ? undefined : climb(dictionary, parts, -1, enough, reach, spent)
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
const sweep = (dictionary: Dictionary, directions: number, round: number, reach: Reach): void => {
  const stride = strideFor(directions, round)
  for (let i = 0; i < directions; i++) {
    const id = (round + i * stride) % directions
    const way = (round + i * (round % 3)) % 2 === 0 ? 1 : -1
    const { length } = dictionary.reachOf(id, way)
    if (length === Number.POSITIVE_INFINITY) reach.endless(dictionary.direction(id))
    else if (length > 0) dictionary.go(id, way, { length, stop: -1 })
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
  reach: Reach,
  spent: { steps: number },
): Combination | undefined => {
  for (;;) {
    const slopes = dictionary.slopes(parts)
    let best = { id: -1, own: -1, way, gain: -1, length: 0, stop: -1 }
    for (const [id, slope] of slopes) {
      const { own } = dictionary.direction(id)
      const towards = slope * way > 0 ? 1 : -1
      if (towards === -1 && (dictionary.at[own] ?? 0) <= nearZero) continue
      const step = dictionary.reachOf(id, towards)
      const gain = Math.abs(slope) * step.length
      const bland = gain <= nearZero && best.gain <= nearZero && own < best.own
      if (gain > best.gain + nearZero || bland) best = { id, own, way: towards, gain, ...step }
    }
    if (best.id === -1) return against(dictionary, parts, slopes)
    if (best.length === Number.POSITIVE_INFINITY) {
      reach.endless(dictionary.direction(best.id))
      return undefined
    }
    spent.steps++
    dictionary.go(best.id, best.way, best)
    if (enough()) return undefined
  }
}

/** At the end the sum is a known number minus (or plus) multiples of parts that are 0 and cannot fall. */
const against = (
  dictionary: Dictionary,
  parts: Int32Array,
  slopes: readonly (readonly [id: number, slope: number])[],
): Combination | undefined => {
  const scale = [1, 2, 3, 4, 5, 6, 8, 10, 12].find((k) =>
    slopes.every(([, slope]) => Math.abs(slope * k - Math.round(slope * k)) < 1e-6),
  )
  return scale === undefined
    ? undefined
    : {
        cells: [...parts, ...slopes.map(([id]) => dictionary.direction(id).own)],
        weights: [
          ...Array.from(parts, () => scale),
          ...slopes.map(([, slope]) => Math.round(-slope * scale)),
        ],
      }
}
